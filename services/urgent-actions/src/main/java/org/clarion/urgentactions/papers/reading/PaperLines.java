package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadLink;
import org.clarion.urgentactions.reading.Pasted;

/**
 * The lines of a paper without the signs that programs write for links and emphasis.
 *
 * @param inline what was linked from words in the middle of a line
 */
record PaperLines(List<String> all, List<ReadLink> inline) {

    private static final Pattern LINKED = Pattern.compile("\\[(?<words>[^\\[\\]]+)]\\((?<address>[^()\\s]*)\\)");
    private static final Pattern POINTED = Pattern.compile("<(?<address>https?://[^<>\\s]+|[^<>\\s@]+@[^<>\\s@]+)>");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(\\S(?:[^*]*\\S)?)\\*(?![\\p{L}\\p{N}*])");

    static PaperLines of(Pasted pasted) {
        var inline = new ArrayList<ReadLink>();
        var lines = pasted.lines().stream().map(line -> plain(line, inline)).toList();
        return new PaperLines(lines, inline.stream().distinct().toList());
    }

    private static String plain(String line, List<ReadLink> inline) {
        var unlinked = LINKED.matcher(line.replace("\\_", "_")).replaceAll(found -> {
            var words = found.group("words");
            var address = found.group("address");
            if (address.startsWith("http") && words.strip().contains(" ")) {
                inline.add(new ReadLink(PaperBanner.named(words).orElse(null), null, words, address));
            }
            return Matcher.quoteReplacement(words);
        });
        var pointed = POINTED.matcher(unlinked).replaceAll("${address}");
        return EMPHASIS.matcher(pointed).replaceAll("$1");
    }
}
