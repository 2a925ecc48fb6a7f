package org.clarion.letters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.DirectoryEvent.PostageChanged;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.directories.KnownDirectories;
import org.clarion.pages.Reader;

/** Finds what holds where a writer lives: the embassy for their copy, and the post. */
@ApplicationScoped
class FindingWriters {

    private final KnownDirectories directories;
    private final Reader reader;

    FindingWriters(KnownDirectories directories, Reader reader) {
        this.directories = directories;
        this.reader = reader;
    }

    WritersPlace place(Appeal appeal, LetterDraft draft) {
        var home = draft.country();
        var there = appeal.sheet().country();
        var offered = appeal.besides().stream()
                .filter(target -> !draft.targets().contains(target.targetId()))
                .toList();
        var ownCopy = appeal.targets(Target.Role.COPY).stream().anyMatch(target -> home.equals(target.copyFor()));
        var postage = home.isEmpty() ? null : directories.postage(home, there).orElse(null);
        return new WritersPlace(
                home,
                offered,
                !home.isEmpty() && !home.equals(there) && !ownCopy,
                postage == null ? "" : advice(postage, appeal, home),
                postage == null || postage.delivered(),
                postage == null ? null : postage.days());
    }

    private String advice(PostageChanged postage, Appeal appeal, String home) {
        var words = reader.words(WritingWords.class);
        var from = reader.countryInSentence(home);
        var to = reader.countryInSentence(appeal.sheet().country());
        var days = postage.days();
        var sentences = postage.delivered()
                ? Stream.of(
                        price(postage).isEmpty() ? "" : words.postCosts(from, to, price(postage)),
                        days == null ? "" : words.postTakes(days))
                : Stream.of(words.postNotDelivered(to, from));
        return Stream.concat(sentences, Stream.of(postage.note()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String price(PostageChanged postage) {
        var price = postage.price();
        var currency = postage.currency();
        if (price == null || currency == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(reader.locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(price);
    }
}
