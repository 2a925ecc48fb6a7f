package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** From what was typed to a count, or to what should be mended. */
@RequestScoped
class TallyReading {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SECTION = 80;

    private final Admission admission;
    private final TallySpeech speech;
    private final Reader reader;
    private final Clock clock;
    private final Sections sections;

    TallyReading(Admission admission, TallySpeech speech, Reader reader, Clock clock, Sections sections) {
        this.admission = admission;
        this.speech = speech;
        this.reader = reader;
        this.clock = clock;
        this.sections = sections;
    }

    /** Today, where it happens. */
    LocalDate today(ActionSheet appeal) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(appeal.sheet().zone()));
    }

    /**
     * Empty when something has to be mended; then {@code mistakes} say what.
     *
     * @param known the tally that is corrected; a correction is no later than what it corrects
     */
    Optional<TallyCount> count(ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, Mistakes mistakes) {
        var count = new TallyCount(
                name(typed.name(), mistakes),
                day(appeal, typed.when(), mistakes),
                country(typed.country(), mistakes),
                section(typed.section(), mistakes),
                people(typed.people(), mistakes),
                typed.replied() != null,
                figures(TallyTable.places(appeal, known), typed, mistakes));
        refusals(appeal, count, known == null, mistakes);
        return mistakes.any() ? Optional.empty() : Optional.of(count);
    }

    private String name(@Nullable String typed, Mistakes mistakes) {
        var name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            mistakes.add("name", speech.words().mendLong(reader.number(LONGEST_NAME)));
        } else if (TallyCount.key(name).isEmpty()) {
            mistakes.add("name", speech.words().mendName());
        }
        return name;
    }

    private LocalDate day(ActionSheet appeal, @Nullable String typed, Mistakes mistakes) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException odd) {
            mistakes.add("when", speech.words().mendWhen());
            return today(appeal);
        }
    }

    private @Nullable String country(@Nullable String typed, Mistakes mistakes) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var country = CountryList.read(typed);
        if (country.isEmpty()) {
            mistakes.add("country", speech.words().mendCountry());
        }
        return country.orElse(null);
    }

    private @Nullable String section(@Nullable String typed, Mistakes mistakes) {
        var named = sections.named(typed);
        if (named != null && named.length() > LONGEST_SECTION) {
            mistakes.add("section", speech.words().mendLong(reader.number(LONGEST_SECTION)));
        }
        return named;
    }

    private int people(@Nullable String typed, Mistakes mistakes) {
        var people = number(Objects.requireNonNullElse(typed, "").strip());
        if (people < 1) {
            mistakes.add("people", speech.words().mendPeople());
        }
        return Math.max(people, 1);
    }

    private Map<TallyCell, Integer> figures(List<TallyCell> places, TallyForm typed, Mistakes mistakes) {
        var figures = new LinkedHashMap<TallyCell, Integer>();
        var typedFigures = typed.figures();
        for (var place : places) {
            var written = typedFigures.get(place.name());
            var many = written == null ? 0 : number(written);
            if (many < 0) {
                mistakes.add(place.name(), speech.words().mendFigure());
            } else if (many > 0) {
                figures.put(place, many);
            }
        }
        if (figures.isEmpty()) {
            mistakes.add(places.getFirst().name(), speech.words().mendNothing());
        }
        return figures;
    }

    /** Less than nothing when it is none. */
    private static int number(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : -1;
    }

    private void refusals(ActionSheet appeal, TallyCount count, boolean fresh, Mistakes mistakes) {
        var one = new ReportedAct(null, Channel.POST, 1, count.actedOn(), count.country(), count.section(), 1, false);
        for (var refusal : fresh ? admission.refusals(appeal, one) : admission.faults(appeal, one)) {
            switch (refusal) {
                case NOT_YET -> mistakes.add("when", speech.words().mendNotYet());
                case BEFORE_IT_BEGAN ->
                    mistakes.add("when", speech.words().mendTooEarly(reader.date(appeal.launchedOn())));
                case NOT_AFTER_THE_END -> mistakes.add("section", speech.words().mendSection());
                default -> {} // the page said before that it is too late, and one letter is neither too few nor too
                // many
            }
        }
    }
}
