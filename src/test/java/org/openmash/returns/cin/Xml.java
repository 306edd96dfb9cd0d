package org.openmash.returns.cin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a made-up file that can be changed. Written in short as <code>
 * Section47(S47ActualStartDate=2025-09-01 ICPCnotRequired=0)</code>.
 */
final class Xml {

  final String name;
  @Nullable String text;
  final List<Xml> within = new ArrayList<>();

  Xml(String name) {
    this.name = name;
  }

  static Xml of(String brief) {
    int[] at = {0};
    return read(brief.strip(), at);
  }

  private static Xml read(String brief, int[] at) {
    int from = at[0];
    while (at[0] < brief.length() && "=( )".indexOf(brief.charAt(at[0])) < 0) {
      at[0]++;
    }
    Xml element = new Xml(brief.substring(from, at[0]));
    if (at[0] < brief.length() && brief.charAt(at[0]) == '=') {
      int start = ++at[0];
      while (at[0] < brief.length() && " )\n".indexOf(brief.charAt(at[0])) < 0) {
        at[0]++;
      }
      element.text = brief.substring(start, at[0]).replace('_', ' ');
    } else if (at[0] < brief.length() && brief.charAt(at[0]) == '(') {
      at[0]++;
      while (brief.charAt(blanks(brief, at)) != ')') {
        element.within.add(read(brief, at));
      }
      at[0]++;
    }
    return element;
  }

  private static int blanks(String brief, int[] at) {
    while (Character.isWhitespace(brief.charAt(at[0]))) {
      at[0]++;
    }
    return at[0];
  }

  /** The first element at the end of this path, at any depth. */
  Optional<Xml> find(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return first(path);
    }
    return all(path.substring(0, slash)).stream()
        .flatMap(group -> group.find(path.substring(slash + 1)).stream())
        .findFirst();
  }

  private Optional<Xml> first(String wanted) {
    return all(wanted).stream().findFirst();
  }

  List<Xml> all(String wanted) {
    List<Xml> found = new ArrayList<>();
    for (Xml each : within) {
      if (each.name.equals(wanted)) {
        found.add(each);
      }
      found.addAll(each.all(wanted));
    }
    return found;
  }

  /** Where the specification has it. */
  void insert(Xml added) {
    Spec group = CinElements.named(name).getFirst();
    Spec spec = group.within(added.name);
    int at = within.size();
    while (spec != null && at > 0 && order(group, within.get(at - 1)) > spec.order()) {
      at--;
    }
    within.add(at, added);
  }

  private static int order(Spec group, Xml element) {
    Spec spec = group.within(element.name);
    return spec == null ? -1 : spec.order();
  }

  boolean remove(Xml gone) {
    return within.remove(gone) || within.stream().anyMatch(each -> each.remove(gone));
  }

  void write(Appendable out, int depth) throws IOException {
    out.append(" ".repeat(depth)).append('<').append(name).append('>');
    if (text != null) {
      out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
    if (!within.isEmpty()) {
      out.append('\n');
      for (Xml each : within) {
        each.write(out, depth + 1);
      }
      out.append(" ".repeat(depth));
    }
    out.append("</").append(name).append(">\n");
  }
}
