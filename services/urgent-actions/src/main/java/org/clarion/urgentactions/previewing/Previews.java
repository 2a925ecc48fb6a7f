package org.clarion.urgentactions.previewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.clarion.access.PreviewFrame;
import org.clarion.contracts.CarriedSheet;
import org.clarion.contracts.CarriedSheet.Standing;
import org.clarion.pages.Answers;
import org.clarion.pages.Bundles;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.desk.words.Labels;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.showing.ShowingBefore;
import org.jspecify.annotations.Nullable;

/** Shows a sheet as its readers will see it, before they do. */
@RequestScoped
class Previews {

    private final ShowingBefore showing;
    private final PreviewFrame frame;
    private final Labels labels;
    private final Reader reader;
    private final Clock clock;

    Previews(ShowingBefore showing, PreviewFrame frame, Labels labels, Reader reader, Clock clock) {
        this.showing = showing;
        this.frame = frame;
        this.labels = labels;
        this.reader = reader;
        this.clock = clock;
    }

    /** Which part of it is looked at. */
    enum View {
        PAGE,
        SHEET
    }

    /**
     * As it is kept.
     *
     * @param draft the same in its case
     * @param back the page of the preview
     */
    Response kept(UrgentAction action, Draft draft, View view, @Nullable String in, String back) {
        var standing =
                switch (action.stage()) {
                    case DRAFT -> Standing.DRAFT;
                    case WITHDRAWN -> Standing.WITHDRAWN;
                    case LIVE, ENDED -> Standing.LIVE;
                };
        var marked = SheetWithGaps.of(action.id(), draft, clock.instant(), this::mark);
        return show(new CarriedSheet(marked.sheet(), back, standing), marked, view, in);
    }

    /** As it was just typed and is kept nowhere, where its mail tells these people of a change. */
    Response typed(UrgentAction action, Draft draft, TellingChoice telling) {
        var standing = action.stage() == UrgentAction.Stage.LIVE ? Standing.CHANGED : Standing.DRAFT;
        var marked = SheetWithGaps.of(action.id(), draft, telling, clock.instant(), this::mark);
        return show(new CarriedSheet(marked.sheet(), null, standing), marked, View.PAGE, null);
    }

    /** What a browser brought. */
    Response of(@Nullable String sealed, View view, @Nullable String in) {
        return frame.open(sealed, in, opened -> shown(opened, view, in, List.of()));
    }

    private Response show(CarriedSheet sheet, SheetWithGaps.Marked marked, View view, @Nullable String in) {
        var missing = marked.gaps().stream().map(labels::of).distinct().toList();
        return frame.show(sheet, in, opened -> shown(opened, view, in, missing));
    }

    private Response shown(PreviewFrame.Opened opened, View view, @Nullable String in, List<String> missing) {
        var sheet = opened.carried().sheet();
        var text = in != null && sheet.texts().containsKey(in) ? in : "";
        var bar = frame.bar(opened, view.name().toLowerCase(Locale.ROOT), missing)
                .withTexts(languagesBeside(sheet.texts().keySet()), text);
        reader.readAs(opened.language(), "in");
        return Answers.ok(view == View.SHEET ? showing.sheet(sheet, text, bar) : showing.page(sheet, text, bar));
    }

    /** Those of the sheet that our pages do not speak: readers of a page may have its words in them. */
    private static List<Choice> languagesBeside(Collection<String> texts) {
        return texts.stream()
                .filter(tag -> !OurLanguages.have(tag))
                .sorted()
                .map(tag -> new Choice(tag, LanguageList.name(tag, Locale.of(tag))))
                .toList();
    }

    private String mark(String part, String language) {
        var words = Bundles.of(PreviewingWords.class, language);
        return words.gap(Labels.alone(part, language));
    }
}
