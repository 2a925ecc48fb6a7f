package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.pages.ThemeWords;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.desk.words.FieldWords;
import org.clarion.urgentactions.desk.words.LaunchWords;
import org.clarion.urgentactions.sheets.UrgentAction;

/** The choices of the desk's forms, in words. In templates: {@code {inject:wordings.roles}}. */
@Named("wordings")
@ApplicationScoped
public class Wordings {

    private static final int NAMED = 9;
    /** Sorting them takes longer than all the rest; one list for each language of our pages. */
    private static final Map<String, List<Choice>> ALL_LANGUAGES = new ConcurrentHashMap<>();

    private final Reader reader;

    Wordings(Reader reader) {
        this.reader = reader;
    }

    public List<Choice> series() {
        var words = reader.words(FieldWords.class);
        return IntStream.rangeClosed(1, NAMED)
                .mapToObj(at -> new Choice(String.valueOf(at), words.nth(at)))
                .toList();
    }

    public List<Choice> kinds() {
        var words = reader.words(FieldWords.class);
        return Stream.of(SheetKind.UPDATE, SheetKind.EXTENSION, SheetKind.CORRECTION)
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    public List<Choice> themes() {
        var words = reader.words(ThemeWords.class);
        return Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.name(), words.called(theme)))
                .toList();
    }

    public List<Choice> outcomes() {
        var words = reader.words(FieldWords.class);
        return Arrays.stream(OutcomeKind.values())
                .map(kind -> new Choice(kind.name(), words.outcome(kind)))
                .toList();
    }

    /** How an action turned out, in a word. */
    public String outcome(OutcomeKind kind) {
        return reader.words(FieldWords.class).outcome(kind);
    }

    /** The languages of our own pages and mails. */
    public List<Choice> languages() {
        return OurLanguages.all().stream()
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }

    /** Every language a sheet may be in, by name. */
    public List<Choice> sheetLanguages() {
        return ALL_LANGUAGES.computeIfAbsent(
                reader.language(), language -> LanguageList.inOrder(Locale.of(language)).stream()
                        .map(tag -> new Choice(tag, reader.language(tag)))
                        .toList());
    }

    /** The languages a sheet is there in: "English and Spanish". */
    public String languagesOf(UrgentAction action) {
        var words = reader.words(LaunchWords.class);
        return action.draft().texts().keySet().stream()
                .sorted()
                .map(reader::languageInSentence)
                .reduce(words::both)
                .orElse("");
    }

    public List<Choice> roles() {
        var words = reader.words(FieldWords.class);
        return Arrays.stream(Target.Role.values())
                .map(role -> new Choice(role.name(), words.goes(role)))
                .toList();
    }
}
