package org.clarion.proof.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the sink wrote down, counted by recipient.
 *
 * @param mails how many each got
 * @param names under how many Message-IDs
 */
public record SinkReceipts(Map<String, Integer> mails, Map<String, Set<String>> names) {

    /** Of the recipients whose address ends so. */
    public static SinkReceipts in(Path journal, String ending) throws IOException {
        var mails = new HashMap<String, Integer>();
        var names = new HashMap<String, Set<String>>();
        try (var lines = Files.lines(journal)) {
            lines.map(SinkMail::of)
                    .filter(mail -> mail.recipient().endsWith(ending))
                    .forEach(mail -> {
                        mails.merge(mail.recipient(), 1, Integer::sum);
                        names.computeIfAbsent(mail.recipient(), any -> new HashSet<>())
                                .add(mail.messageId());
                    });
        }
        return new SinkReceipts(mails, names);
    }

    /** Who should have got one and did not. */
    public List<String> skipped(Iterable<String> everybody) {
        var skipped = new TreeSet<String>();
        everybody.forEach(skipped::add);
        skipped.removeAll(mails.keySet());
        return List.copyOf(skipped);
    }

    /** Who got more than one. */
    public List<String> repeated() {
        return mails.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many came that need not have come. */
    public long repeats() {
        return mails.values().stream().mapToLong(many -> many - 1L).sum();
    }

    /** Who got mails under more than one name: to a mail program those are two. */
    public long underSeveralNames() {
        return names.values().stream().filter(several -> several.size() > 1).count();
    }
}
