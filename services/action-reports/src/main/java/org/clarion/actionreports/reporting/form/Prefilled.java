package org.clarion.actionreports.reporting.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheet;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a link to the form says already, such as the one under a letter. */
record Prefilled(
        @RestQuery @Nullable String target,
        @RestQuery @Nullable String channel,
        @RestQuery @Nullable String quantity,
        @RestQuery @Nullable String when,
        @RestQuery @Nullable String country,
        @RestQuery @Nullable String section,
        @RestQuery @Nullable String from) {

    boolean afterALetter() {
        return "letter".equals(from);
    }

    /** The query of a link for somebody who did the same again, but for whom it went to. */
    static String anotherLike(ReportedAct deed) {
        return Stream.of(
                        field("channel", deed.channel().name()),
                        field("when", deed.actedOn().toString()),
                        field("country", deed.country()),
                        field("section", deed.section()))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** Where the link says no day, it is today. */
    ReportForm typed(ActionSheet appeal, String today) {
        var only = appeal.targets().size() == 1
                ? appeal.targets().getFirst().targetId().toString()
                : null;
        return new ReportForm(
                target == null ? only : target,
                channel,
                quantity == null ? "1" : quantity,
                when == null ? today : when,
                country,
                section,
                "1",
                null,
                null,
                null,
                null,
                null);
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
