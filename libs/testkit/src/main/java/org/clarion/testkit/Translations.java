package org.clarion.testkit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether every sentence of a module is there in every language. Every module with bundles checks itself in one line. */
public final class Translations {

    private static final Engine QUTE = Engine.builder().addDefaults().build();

    private final Path messages;
    private final String language;
    private final SupportersBundles wanted;
    private final List<String> lacking = new ArrayList<>();
    private int sentences;
    private final List<String> missing = new ArrayList<>();

    private Translations(Path messages, String language, SupportersBundles wanted) {
        this.messages = messages;
        this.language = language;
        this.wanted = wanted;
    }

    /**
     * Prints how complete each language is, and fails with every sentence that lacks in a language of the desk, with every
     * sentence for supporters that lacks in a language that is said to be whole, and with whatever is wrong in any that somebody
     * began.
     */
    public static void check() {
        var messages = Path.of("src/main/resources/messages");
        var desk = HouseLanguages.ofTheDesk();
        var whole = SupportersBundles.wholeIn();
        var ofSupporters = SupportersBundles.ofThisModule();
        var all = new TreeSet<>(HouseLanguages.all());
        all.addAll(begun(messages));
        var lacking = new ArrayList<String>();
        for (var language : all) {
            var wanted = desk.contains(language) ? SupportersBundles.EVERYTHING : ofSupporters;
            var translation = in(language, messages, wanted);
            System.out.printf("%s: %s%n", language, translation.completeness());
            lacking.addAll(
                    desk.contains(language) || whole.contains(language) ? translation.lacking() : translation.wrong());
        }
        assertThat(lacking).isEmpty();
    }

    /** What is there in one language of the bundles that stand in a folder. */
    static Translations in(String language, Path messages) {
        return in(language, messages, SupportersBundles.EVERYTHING);
    }

    /** @param wanted what has to be there */
    static Translations in(String language, Path messages, SupportersBundles wanted) {
        var translations = new Translations(messages, language, wanted);
        var bundles = files(messages).filter(file -> !file.contains("_")).toList();
        assertThat(bundles).as("bundles in %s", messages).isNotEmpty();
        bundles.forEach(bundle -> translations.compare(bundle, translations.read(bundle)));
        return translations;
    }

    /** "letters_es: title is missing" and the like; none if all is well. */
    List<String> lacking() {
        return lacking;
    }

    /** The same without what nobody has written yet. */
    List<String> wrong() {
        return lacking.stream().filter(sentence -> !missing.contains(sentence)).toList();
    }

    String completeness() {
        return "%d of %d sentences".formatted(sentences - missing.size(), sentences);
    }

    private void compare(String bundle, MessageFile english) {
        var file = bundle + "_" + language;
        english.misread().forEach(wrong -> add("English of " + file, wrong));
        var translated = read(file);
        translated.misread().forEach(wrong -> add(file, wrong));
        translated.texts().keySet().stream()
                .filter(key -> !english.texts().containsKey(key))
                .forEach(key -> add(file, key + " is not in the English file"));
        PluralForms.wrong(english.texts(), "en").forEach(wrong -> add("English of " + file, wrong));
        PluralForms.wrong(translated.texts(), language).forEach(wrong -> add(file, wrong));
        FrenchBlanks.wrong(translated.texts(), language).forEach(wrong -> add(file, wrong));
        english.texts().forEach((key, text) -> compare(bundle, key, text, translated));
    }

    private void compare(String bundle, String key, String english, MessageFile translated) {
        var file = bundle + "_" + language;
        var translation = translated.texts().get(key);
        var isWanted = wanted.has(bundle, key);
        sentences += isWanted ? 1 : 0;
        if (translation == null) {
            if (isWanted) {
                missing.add(file + ": " + key + " is missing");
                lacking.add(missing.getLast());
            }
        } else if (translation.equals(english)
                && saysWords(english)
                && !translated.asInEnglish().contains(key)) {
            add(file, key + " is still in English: " + english);
        } else {
            var lost = parameters(file, key, english);
            lost.removeAll(parameters(file, key, translation));
            lost.forEach(parameter -> add(file, key + " has lost {" + parameter + "}"));
        }
    }

    /** Figures, signs and what is put in are the same everywhere. */
    private static boolean saysWords(String text) {
        return text.replaceAll("\\{[^}]*}", "").chars().anyMatch(Character::isLetter);
    }

    /** What the text puts in or asks about. It may ask about more than the English one does: gender and number need that. */
    private Set<String> parameters(String file, String key, String text) {
        try {
            return QUTE.parse(text).getExpressions().stream()
                    .flatMap(Translations::parameters)
                    .collect(toCollection(TreeSet::new));
        } catch (TemplateException unreadable) {
            add(file, key + " cannot be read: " + unreadable.getMessage());
            return new TreeSet<>();
        }
    }

    private static Stream<String> parameters(Expression expression) {
        var inside = expression.getParts().stream()
                .filter(Expression.Part::isVirtualMethod)
                .flatMap(call -> call.asVirtualMethod().getParameters().stream())
                .flatMap(Translations::parameters);
        var name = expression.getParts().getFirst().getName();
        boolean isOne = !expression.isLiteral() && !expression.hasNamespace() && Character.isLowerCase(name.charAt(0));
        return isOne ? Stream.concat(Stream.of(name), inside) : inside;
    }

    private MessageFile read(String file) {
        var path = messages.resolve(file + ".properties");
        return Files.exists(path) ? MessageFile.read(path) : MessageFile.NONE;
    }

    private void add(String file, String wrong) {
        lacking.add(file + ": " + wrong);
    }

    private static Stream<String> files(Path messages) {
        try (var files = Files.list(messages)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Languages that somebody began to write, offered to readers or not. */
    private static Set<String> begun(Path messages) {
        return files(messages)
                .filter(file -> file.contains("_"))
                .map(file -> file.substring(file.indexOf('_') + 1))
                .collect(toSet());
    }
}
