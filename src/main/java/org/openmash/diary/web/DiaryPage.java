package org.openmash.diary.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.diary.Diaries;
import org.openmash.diary.DiaryEntry;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own diary: on the page, on one sheet of paper for today, and in one's own calendar. */
@Controller
class DiaryPage {

  private static final String MADE = "diary-address";

  private final Diaries diaries;
  private final Cases cases;
  private final Pages pages;

  DiaryPage(Diaries diaries, Cases cases, Pages pages) {
    this.diaries = diaries;
    this.cases = cases;
    this.pages = pages;
  }

  @GetMapping("/diary")
  @Guarded(Policy.AT_WORK)
  ModelAndView show(Actor actor) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("days", byDay(diaries.mine(actor)));
    facts.put("today", diaries.today(actor));
    facts.put("since", diaries.addressSince(actor));
    return pages.show("diary/web/diary", facts);
  }

  /** One page for today, to be printed: children by initials and reference. */
  @GetMapping("/diary/today")
  @Guarded(Policy.AT_WORK)
  ModelAndView today(Actor actor) {
    LocalDate today = diaries.today(actor);
    return pages.show(
        "diary/web/today",
        Map.of(
            "entries",
            diaries.mine(actor).stream().filter(each -> each.day().equals(today)).toList(),
            "lines",
            Policy.CASE_WORKER.admits(actor) ? cases.mine(actor) : List.of(),
            "today",
            today));
  }

  /** A new address, to be seen once on the next page. */
  @PostMapping("/diary/address")
  @Guarded(Policy.AT_WORK)
  String make(Actor actor, RedirectAttributes next) {
    String secret = diaries.makeAddress(actor);
    next.addFlashAttribute(
        MADE,
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/diary/feed/{secret}")
            .buildAndExpand(secret + ".ics")
            .toUriString());
    return "redirect:/diary/address";
  }

  /** The address just made; once looked at it is nowhere any more. */
  @GetMapping("/diary/address")
  @Guarded(Policy.AT_WORK)
  ModelAndView address(Actor actor, Model model) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("since", diaries.addressSince(actor));
    facts.put("made", model.getAttribute(MADE));
    return pages.show("diary/web/address", facts);
  }

  @PostMapping("/diary/address/end")
  @Guarded(Policy.AT_WORK)
  String end(Actor actor, RedirectAttributes next) {
    diaries.endAddress(actor);
    next.addFlashAttribute(Pages.FLASH, "diary.ended");
    return "redirect:/diary";
  }

  /** What a calendar asks for, with nothing but the secret in the address. */
  @GetMapping("/diary/feed/{secret}")
  @Guarded(Policy.ANYONE)
  ResponseEntity<String> feed(Actor anybody, @PathVariable String secret) {
    String bare = secret.endsWith(".ics") ? secret.substring(0, secret.length() - 4) : secret;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .body(diaries.calendar(anybody, bare));
  }

  private static Map<LocalDate, List<DiaryEntry>> byDay(List<DiaryEntry> all) {
    return all.stream()
        .collect(Collectors.groupingBy(DiaryEntry::day, TreeMap::new, Collectors.toList()));
  }
}
