package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadLink;
import org.clarion.urgentactions.reading.Dates;

/** The documents a paper names below its text: "Title (Kind, date)" and the address below it. */
final class PaperLinks {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)\\]]/?");
    private static final Pattern TITLE = Pattern.compile("(?<title>.*?\\S)\\s*\\((?<about>[^()]+)\\)\\s*[.,:;]?");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•▪●◦–·]|\\d{1,2}[.)])\\s+");
    private static final int LOOK_AHEAD = 6;

    private final List<ReadLink> all = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private final PaperDoubts doubts;
    private String title = "";

    private PaperLinks(PaperDoubts doubts) {
        this.doubts = doubts;
    }

    /** Whether a list of documents begins here, and not a sentence. */
    static boolean follow(List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .filter(line -> !line.isEmpty())
                .limit(LOOK_AHEAD)
                .anyMatch(line -> ADDRESS.matcher(line).find() || isEntry(line));
    }

    private static boolean isEntry(String line) {
        var entry = TITLE.matcher(line);
        return entry.matches()
                && (Dates.in(entry.group("about")).isPresent()
                        || PaperBanner.named(entry.group("about")).isPresent());
    }

    static PaperLinks of(List<String> lines, List<ReadLink> inline, PaperDoubts doubts) {
        var links = new PaperLinks(doubts);
        // Where words lead somewhere in the middle of a sentence, nobody writes what and of which day it is.
        links.all.addAll(inline);
        lines.forEach(links::take);
        links.flush();
        return links;
    }

    private void take(String raw) {
        var line = BULLET.matcher(raw).replaceFirst("");
        var address = ADDRESS.matcher(line);
        if (line.isEmpty()) {
            return;
        }
        if (address.find()) {
            title = join(
                    title,
                    (line.substring(0, address.start()) + " " + line.substring(address.end()))
                            .replaceAll("[\\s:–-]+$", "")
                            .strip());
            close(address.group());
            while (address.find()) {
                close(address.group());
            }
        } else {
            if (isEntry(title)) {
                flush();
            }
            title = join(title, line);
        }
    }

    private static String join(String before, String more) {
        return (before + " " + more).strip();
    }

    private void flush() {
        if (isEntry(title)) {
            close("");
        } else if (!title.isEmpty()) {
            leftOver.add(title);
            title = "";
        }
    }

    private void close(String address) {
        var entry = TITLE.matcher(title);
        boolean known = isEntry(title) && entry.matches();
        var about = known ? entry.group("about") : "";
        add(
                new ReadLink(
                        PaperBanner.named(about).orElse(null),
                        Dates.in(about).orElse(null),
                        (known ? entry.group("title") : title).replaceFirst("\\s*[:,]$", ""),
                        address),
                about);
        title = "";
    }

    private void add(ReadLink link, String about) {
        var field = "links." + all.size() + ".";
        all.add(link);
        if (link.title().isEmpty()) {
            doubts.about(field + "title", PaperDoubt.Kind.LINK_WITHOUT_TITLE, link.address());
        }
        if (link.address().isEmpty()) {
            doubts.about(field + "address", PaperDoubt.Kind.LINK_WITHOUT_ADDRESS, link.title());
        }
        if (link.kind() == null) {
            doubts.about(field + "kind", PaperDoubt.Kind.LINK_WITHOUT_KIND, about);
        }
        if (link.date() == null) {
            doubts.about(field + "date", PaperDoubt.Kind.LINK_WITHOUT_DATE, about);
        }
        AddressDay.of(link.address())
                .contradiction(link.date())
                .ifPresent(kind -> doubts.about(
                        field + "date", kind, AddressDay.of(link.address()).written()));
        AddressDay.otherIndex(link.title(), link.address())
                .ifPresent(other -> doubts.about(field + "address", PaperDoubt.Kind.INDEX_OF_ANOTHER_ADDRESS, other));
    }

    List<ReadLink> all() {
        return all;
    }

    List<String> leftOver() {
        return leftOver;
    }
}
