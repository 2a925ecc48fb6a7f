package org.clarion.urgentactions.documents;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a file, what kind of file it was, and what to know of it. */
public record DocumentText(DocumentKind kind, Set<DocumentRemark> remarks, String text) {

    private static final String NAME = "Clarion-File";
    private static final Pattern HEAD = Pattern.compile(NAME + ": (?<kind>" + anyOf(DocumentKind.values())
            + ")(?<remarks>(?:; (?:" + anyOf(DocumentRemark.values()) + "))*)(?:\\R|\\z)");

    /**
     * The text as it is kept beside a draft: below one line, as mails have them, that says which file it was. A draft
     * remembers its paste and nothing else, so that its doubts can be read out of it again.
     */
    public String asPaste() {
        return NAME + ": " + kind
                + remarks.stream().sorted().map(remark -> "; " + remark).collect(Collectors.joining()) + "\n" + text;
    }

    /** What was kept, taken apart again; nothing when it was pasted. */
    public static Optional<DocumentText> in(String paste) {
        var head = HEAD.matcher(paste);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        var remarks = EnumSet.noneOf(DocumentRemark.class);
        Arrays.stream(head.group("remarks").split("; "))
                .filter(name -> !name.isEmpty())
                .map(DocumentRemark::valueOf)
                .forEach(remarks::add);
        return Optional.of(
                new DocumentText(DocumentKind.valueOf(head.group("kind")), remarks, paste.substring(head.end())));
    }

    private static String anyOf(Enum<?>[] names) {
        return Arrays.stream(names).map(Enum::name).collect(Collectors.joining("|"));
    }
}
