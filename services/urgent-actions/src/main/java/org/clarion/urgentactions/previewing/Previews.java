package org.clarion.urgentactions.previewing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.CarriedText;
import org.clarion.contracts.CarriedSheet;
import org.clarion.pages.Answers;
import org.clarion.pages.Bundles;
import org.clarion.pages.Choice;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.PreviewWords;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.desk.words.Labels;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.showing.ShowingBefore;
import org.jspecify.annotations.Nullable;

/** Shows a sheet that nobody sees yet as its readers will see it. */
@RequestScoped
class Previews {

    private final ShowingBefore showing;
    private final CarriedText carried;
    private final Labels labels;
    private final Reader reader;
    private final ObjectMapper json;
    private final Clock clock;

    Previews(ShowingBefore showing, CarriedText carried, Labels labels, Reader reader, ObjectMapper json, Clock clock) {
        this.showing = showing;
        this.carried = carried;
        this.labels = labels;
        this.reader = reader;
        this.json = json;
        this.clock = clock;
    }

    /** Which part of it is looked at. */
    enum View {
        PAGE,
        SHEET
    }

    /** @param back the page of the preview; null where nothing is kept of what is shown */
    Response of(UUID id, Draft draft, View view, @Nullable String in, @Nullable String back) {
        return of(id, draft, TellingChoice.NOBODY, view, in, back);
    }

    /** The same, where its mail tells these people of a change. */
    Response of(UUID id, Draft draft, TellingChoice telling, View view, @Nullable String in, @Nullable String back) {
        var marked = SheetWithGaps.of(id, draft, telling, clock.instant(), this::mark);
        var missing = marked.gaps().stream().map(labels::of).distinct().toList();
        var sheet = new CarriedSheet(marked.sheet(), back);
        return show(sheet, carried.seal(CarriedSheet.KIND, written(sheet)), view, in, missing);
    }

    /** What a browser brought. */
    Response of(@Nullable String sealed, View view, @Nullable String in) {
        return Optional.ofNullable(sealed)
                .flatMap(text -> carried.open(CarriedSheet.KIND, text))
                .map(text -> show(read(text), sealed, view, in, List.of()))
                .orElseGet(() -> Answers.gone(new PreviewTemplates.Passed()));
    }

    private Response show(CarriedSheet carried, String sealed, View view, @Nullable String in, List<String> missing) {
        var text = in != null && carried.sheet().texts().containsKey(in) ? in : "";
        var language = in != null && OurLanguages.have(in) ? in : first(carried);
        var bar = new PreviewBar(
                reader.words(PreviewWords.class),
                reader.language(),
                view == View.SHEET ? "sheet" : "page",
                text.isEmpty() ? language : text,
                languages(carried),
                sealed,
                carried.back(),
                missing);
        reader.readAs(language, "in");
        return unseen(
                view == View.SHEET
                        ? showing.sheet(carried.sheet(), text, bar)
                        : showing.page(carried.sheet(), text, bar));
    }

    /** Those of the pages, and those in which readers of these may have the sheet beside. */
    private List<Choice> languages(CarriedSheet carried) {
        var others = carried.sheet().texts().keySet().stream()
                .filter(tag -> !OurLanguages.have(tag))
                .sorted()
                .map(tag -> new Choice(tag, LanguageList.name(tag, Locale.of(tag))));
        return Stream.concat(reader.languages().stream(), others).toList();
    }

    /** Nobody finds it, and nothing tells where it was. */
    private static Response unseen(TemplateInstance page) {
        return Response.fromResponse(Answers.ok(page))
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private String first(CarriedSheet carried) {
        var own = carried.sheet().originalLanguage();
        return OurLanguages.have(own) ? own : reader.language();
    }

    private String mark(String part, String language) {
        var words = Bundles.of(PreviewingWords.class, language);
        return words.gap(Labels.alone(part, language));
    }

    private String written(CarriedSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CarriedSheet read(String text) {
        try {
            return json.readValue(text, CarriedSheet.class);
        } catch (JsonProcessingException ofAnotherVersion) {
            throw new IllegalStateException("what was carried is no sheet", ofAnotherVersion);
        }
    }
}
