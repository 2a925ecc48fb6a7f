package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.pages.Choice;
import org.clarion.urgentactions.sheets.Lack;
import org.jspecify.annotations.Nullable;

/** The languages of a draft as its form shows them: two abreast, the others folded, and what is there in which. */
public final class DraftLanguagesView {

    private static final int EXCERPT = 120;

    private final DraftView view;
    private final DraftForm form;
    private final DraftLanguages languages;

    DraftLanguagesView(DraftView view) {
        this.view = view;
        this.form = view.form();
        this.languages = form.languages();
    }

    public String original() {
        return languages.original();
    }

    /** As the form carries them: those without a word included. */
    public String carried() {
        return String.join(" ", languages.written());
    }

    public List<String> written() {
        return languages.written();
    }

    /** Those in which it can be said what changed. */
    public List<String> telling() {
        return languages.telling();
    }

    public boolean several() {
        return languages.written().size() > 1;
    }

    public boolean full() {
        return languages.written().size() >= DraftLanguages.MOST;
    }

    public String left() {
        return view.pair().getFirst();
    }

    public String right() {
        return view.pair().getLast();
    }

    /** Those that do not stand abreast. */
    public List<String> folded() {
        return languages.written().stream()
                .filter(language -> !view.pair().contains(language))
                .toList();
    }

    /** Whether it does not save as it is: a doubt is counted beside it, a mistake unfolds it. */
    public boolean isOpen(String language) {
        return view.inTheWay().anyMatch(field -> DraftFieldNames.isText(language, field));
    }

    /** How far the words in a language are. */
    public DraftPart part(String language) {
        return view.parts().stream()
                .filter(part -> language.equals(part.language()))
                .findFirst()
                .orElseThrow();
    }

    /** Those in which somebody may be called otherwise than in the original. */
    public List<String> naming() {
        return languages.naming();
    }

    /** Whether what people are called in other languages wants to be seen. */
    public boolean isNamingOpen() {
        return view.toBeSeen().anyMatch(field -> field.endsWith("." + DraftFieldNames.SUBJECTS));
    }

    /** The one an official reads best, and the original. */
    public List<String> first(int at) {
        return languages.naming(at).stream()
                .filter(language -> language.equals(original()) || isRead(at, language))
                .toList();
    }

    /** The others in which an official is called something. */
    public List<String> others(int at) {
        return languages.naming(at).stream()
                .filter(language -> !language.equals(original()) && !isRead(at, language))
                .toList();
    }

    /** Whether an official reads no language better. */
    public boolean isRead(int at, String language) {
        return languages.naming(at).getFirst().equals(language) && languages.saysWhatIsRead(at);
    }

    /** Whether something said of an official in the others wants to be seen. */
    public boolean isNamingOpen(int at) {
        var fields = DraftForm.target(at, "");
        return view.toBeSeen()
                .anyMatch(field -> field.startsWith(fields)
                        && others(at).stream().anyMatch(language -> field.startsWith(fields + language + ".")));
    }

    /** The field for what an official is called in a language. */
    public String name(int at, String language, String part) {
        return language.equals(original())
                ? DraftFieldNames.target(at, part)
                : DraftFieldNames.target(at, language, part);
    }

    /** What an official is called in a language as in the original, for nobody has written it. */
    public List<String> asOriginal(int at, String language) {
        return DraftFieldNames.NAME_PARTS.stream()
                .filter(part -> form.checked(DraftForm.target(at, part)))
                .map(part -> name(at, language, part))
                .filter(field -> !form.checked(field))
                .toList();
    }

    /**
     * What there is in a language.
     *
     * @param missing parts of its words without which the sheet is not launched
     * @param isText whether the sheet is written in it; else only officials read it
     */
    public record Standing(
            String language,
            boolean original,
            boolean isText,
            int missing,
            int named,
            int people,
            int greeted,
            int officials) {

        public boolean complete() {
            return missing == 0;
        }
    }

    /** One for each language, the original first. */
    public List<Standing> standings() {
        var all = new ArrayList<>(languages.written());
        languages.naming().stream().filter(tag -> !all.contains(tag)).forEach(all::add);
        return all.stream().map(this::standing).toList();
    }

    private Standing standing(String language) {
        var original = language.equals(original());
        var subjects = original ? DraftFieldNames.SUBJECTS : language + "." + DraftFieldNames.SUBJECTS;
        return new Standing(
                language,
                original,
                languages.written().contains(language),
                (int) view.lacks().stream()
                        .map(Lack::field)
                        .filter(field -> DraftFieldNames.isText(language, field))
                        .count(),
                lines(subjects),
                lines(DraftFieldNames.SUBJECTS),
                (int) form.targets().stream()
                        .filter(at -> form.checked(name(at, language, "salutation")))
                        .count(),
                form.targets().size());
    }

    private int lines(String field) {
        return (int) form.get(field).lines().filter(line -> !line.isBlank()).count();
    }

    /** The language that somebody would remove. */
    public @Nullable String going() {
        return form.going();
    }

    /** What would go with it: each part with how it begins. */
    public List<Choice> goingParts() {
        var language = Objects.requireNonNullElse(form.going(), "");
        return DraftFieldNames.ofLanguage(language).stream()
                .filter(form::checked)
                .map(field -> new Choice(field, excerpt(form.get(field))))
                .toList();
    }

    /** How many names, offices and salutations would. */
    public int goingNames() {
        var language = Objects.requireNonNullElse(form.going(), "");
        return (int) form.targets().stream()
                .flatMap(at -> DraftFieldNames.NAME_PARTS.stream().filter(part -> languages.goes(language, at, part)))
                .count();
    }

    /** Whether it is told in this language how it ended. */
    public boolean goingOutcome() {
        SheetText kept = view.action().draft().texts().get(Objects.requireNonNullElse(form.going(), ""));
        return kept != null && kept.outcome() != null;
    }

    private static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT
                ? line
                : line.substring(0, line.lastIndexOf(' ', EXCERPT) > 0 ? line.lastIndexOf(' ', EXCERPT) : EXCERPT)
                        + "…";
    }
}
