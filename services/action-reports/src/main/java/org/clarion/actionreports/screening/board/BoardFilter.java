package org.clarion.actionreports.screening.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.screening.bulk.ReviewedReports.Meant;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which reports somebody wants to see on the board.
 *
 * @param judged the report they have just judged
 * @param changed said where it was not judged, since it was corrected while they looked
 */
record BoardFilter(
        @RestQuery @Nullable String action,
        @RestQuery @Nullable String state,
        @RestQuery @Nullable String section,
        @RestQuery @Nullable Integer page,
        @RestQuery @Nullable String judged,
        @RestQuery @Nullable String changed) {

    /** Nobody in particular: the board shows what there is. */
    boolean isOpen() {
        return Stream.of(action, state, section).allMatch(BoardFilter::isBlank);
    }

    public Judgement judgement() {
        return Stream.of(Judgement.SUSPECT, Judgement.INVALID)
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(Judgement.PENDING);
    }

    Meant meant() {
        return new Meant(judgement(), id(action), section == null || section.isBlank() ? null : section.strip());
    }

    @Nullable
    UUID judgedReport() {
        return id(judged);
    }

    /** The query of a link to the same, but for the page. */
    public String query() {
        return Stream.of(field("action", action), field("state", state), field("section", section))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** The query of the page on which just these are chosen. */
    public String selection() {
        return Stream.of(field("judgement", judgement().name()), field("action", action), field("section", section))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String field(String name, @Nullable String value) {
        return isBlank(value) ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** Nothing where it is none. */
    private static @Nullable UUID id(@Nullable String text) {
        try {
            return isBlank(text) ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }
}
