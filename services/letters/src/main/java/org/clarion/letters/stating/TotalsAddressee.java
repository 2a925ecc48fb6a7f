package org.clarion.letters.stating;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.LetterLanguage;
import org.jspecify.annotations.Nullable;

/**
 * To whom totals go, in their language.
 *
 * @param official none for the people at risk
 * @param mailbox where it goes by mail; none where it is printed
 */
record TotalsAddressee(
        Appeal appeal,
        @Nullable Target official,
        LetterLanguage language,
        @Nullable String mailbox) {

    /** An official in the language they read best, of those whose manner we know; on paper. */
    static TotalsAddressee of(Appeal appeal, Target official) {
        var sheet = appeal.sheet();
        var best = Stream.concat(
                        Stream.concat(Stream.ofNullable(official.language()), sheet.preferredLanguages().stream()),
                        Stream.of(sheet.originalLanguage()))
                .map(LetterLanguage::of)
                .filter(language -> language != LetterLanguage.OTHER)
                .findFirst()
                .orElse(LetterLanguage.EN);
        return new TotalsAddressee(appeal, official.in(best.tag()), best, null);
    }

    /** The people at risk, or whoever speaks for them. */
    static TotalsAddressee people(Appeal appeal, LetterLanguage language) {
        return new TotalsAddressee(appeal, null, language, null);
    }

    /** The same by mail. */
    TotalsAddressee at(String address) {
        return new TotalsAddressee(appeal, official, language, address);
    }

    Optional<UUID> targetId() {
        return Optional.ofNullable(official).map(Target::targetId);
    }
}
