package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.totals.HeardTotal;
import org.clarion.supporters.totals.HeardTotals;
import org.jspecify.annotations.Nullable;

/** What a mail about a further sheet says of what happened since the one before: staff's words, how that ended, what people did. */
@ApplicationScoped
class WhatHappenedSince {

    private final AlertedActions actions;
    private final HeardTotals totals;

    WhatHappenedSince(AlertedActions actions, HeardTotals totals) {
        this.actions = actions;
        this.totals = totals;
    }

    List<SaidSince> of(Sheet sheet, String reader) {
        var said = new ArrayList<SaidSince>();
        staffs(sheet, reader).ifPresent(said::add);
        actions.before(sheet).ifPresent(before -> {
            outcome(before, reader).ifPresent(said::add);
            var done = totals(before, reader);
            if (!done.isNone()) {
                var lead = Bundles.of(MailWords.class, reader).doneOn(Alert.name(before, reader));
                said.add(new SaidSince(lead + " " + String.join(" ", done.sentences()), reader));
            }
        });
        return List.copyOf(said);
    }

    /** Of an action on which nobody has reported anything, none. */
    SaidTotals totals(Sheet sheet, String reader) {
        return totals.of(sheet.actionId())
                .map(HeardTotal::figures)
                .map(figures -> SaidTotals.of(figures, reader))
                .orElse(SaidTotals.NONE);
    }

    private static Optional<SaidSince> staffs(Sheet sheet, String reader) {
        return Objects.requireNonNullElse(sheet.announce(), List.<Announcement>of()).stream()
                .filter(decision -> decision.news() == News.FOLLOW_UP)
                .flatMap(decision -> inOneOf(reader, sheet, decision.words()::get))
                .findFirst();
    }

    private static Optional<SaidSince> outcome(Sheet before, String reader) {
        return inOneOf(reader, before, language -> {
                    var text = before.texts().get(language);
                    return text == null ? null : text.outcome();
                })
                .findFirst();
    }

    private static Stream<SaidSince> inOneOf(String reader, Sheet sheet, Told told) {
        return Stream.of(reader, sheet.originalLanguage()).flatMap(language -> Stream.ofNullable(told.in(language))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new SaidSince(words, language)));
    }

    private interface Told {
        @Nullable
        String in(String language);
    }
}
