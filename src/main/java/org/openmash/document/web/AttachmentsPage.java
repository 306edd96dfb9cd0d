package org.openmash.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Documents;
import org.openmash.document.Intake;
import org.openmash.document.Keeping;
import org.openmash.document.Keeping.Held;
import org.openmash.document.Keeping.Kept;
import org.openmash.document.Keeping.NotTaken;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds attachments to a draft and takes them off again, for whichever module the draft is of. */
@Controller
@Guarded(Policy.KNOWN)
class AttachmentsPage {

  private final Documents documents;
  private final Intake intake;
  private final Pages pages;
  private final Languages languages;

  AttachmentsPage(Documents documents, Intake intake, Pages pages, Languages languages) {
    this.documents = documents;
    this.intake = intake;
    this.pages = pages;
    this.languages = languages;
  }

  @GetMapping("/documents/for/{kind}/{id}")
  ModelAndView show(
      Actor actor,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String back) {
    return page(HttpStatus.OK, actor, new Subject(kind, Id.parse(id)), back, List.of());
  }

  @PostMapping("/documents/for/{kind}/{id}")
  Object add(
      Actor actor,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      Locale locale,
      RedirectAttributes flash)
      throws IOException {
    Subject owner = new Subject(kind, Id.parse(id));
    Words words = languages.words(locale);
    List<String> errors = new ArrayList<>();
    String happened = "document.attachments.added";
    for (MultipartFile file : chosen(files)) {
      switch (take(actor, owner, file)) {
        case Kept(DocumentId kept) -> {}
        case Held(DocumentId held) -> happened = "document.attachments.held";
        case NotTaken(String reason, List<Object> arguments) ->
            errors.add(words.say(reason, arguments.toArray()));
      }
    }
    if (chosen(files).isEmpty()) {
      errors.add(words.say("document.attachments.none-chosen"));
    }
    if (!errors.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, actor, owner, back, errors);
    }
    flash.addFlashAttribute(Pages.FLASH, happened);
    return "redirect:" + address(owner, back);
  }

  @PostMapping("/documents/for/{kind}/{id}/remove")
  String remove(
      Actor actor,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam String document,
      @RequestParam(defaultValue = "") String back,
      RedirectAttributes flash) {
    documents.remove(actor, DocumentId.parse(document));
    flash.addFlashAttribute(Pages.FLASH, "document.attachments.removed");
    return "redirect:" + address(new Subject(kind, Id.parse(id)), back);
  }

  private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
    // A browser sends an empty part without a name where nobody chose a file.
    return files == null
        ? List.of()
        : files.stream()
            .filter(
                file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty())
            .toList();
  }

  private Keeping take(Actor actor, Subject owner, MultipartFile file) throws IOException {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      return intake.take(
          actor, owner, actor.agency(), name == null ? "" : name, content, file.getSize());
    }
  }

  private ModelAndView page(
      HttpStatus status, Actor actor, Subject owner, String back, List<String> errors) {
    documents.mayAddTo(actor, owner);
    return pages.show(
        status,
        "document/web/attachments",
        Map.of(
            "documents",
            documents.list(actor, owner),
            "owner",
            owner,
            "back",
            safe(back),
            "errors",
            errors));
  }

  private static String address(Subject owner, String back) {
    return "/documents/for/" + owner.kind() + "/" + owner.id() + "?back=" + safe(back);
  }

  /** Only a page of ours: an address with a host would lead people away. */
  private static String safe(String back) {
    return back.matches("/([A-Za-z0-9_.-]+/?)*") ? back : "";
  }
}
