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
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether every sentence of a module is there in every language. Every module with bundles checks itself in one line. */
public final class Translations {

    private static final Path LISTED =
            Path.of("../../libs/typed/src/main/resources/META-INF/microprofile-config.properties");
    private static final Engine QUTE = Engine.builder().addDefaults().build();

    private final Path messages;
    private final List<String> lacking = new ArrayList<>();
    private int sentences;

    private Translations(Path messages) {
        this.messages = messages;
    }

    /** Prints how complete each language is, and fails with every sentence that lacks in one that staff can choose. */
    public static void check() {
        var messages = Path.of("src/main/resources/messages");
        var lacking = new ArrayList<String>();
        var chosen = languages();
        var all = new TreeSet<>(chosen);
        all.addAll(begun(messages));
        for (var language : all) {
            var translation = in(language, messages);
            System.out.printf("%s: %s%n", language, translation.completeness());
            if (chosen.contains(language)) {
                lacking.addAll(translation.lacking());
            }
        }
        assertThat(lacking).isEmpty();
    }

    /** What is there in one language of the bundles that stand in a folder. */
    static Translations in(String language, Path messages) {
        var translations = new Translations(messages);
        var bundles = files(messages).filter(file -> !file.contains("_")).toList();
        assertThat(bundles).as("bundles in %s", messages).isNotEmpty();
        bundles.forEach(bundle -> translations.compare(bundle + "_" + language, translations.read(bundle)));
        return translations;
    }

    /** "letters_es: title is missing" and the like; none if all is well. */
    List<String> lacking() {
        return lacking;
    }

    String completeness() {
        return "%d of %d sentences".formatted(Math.max(0, sentences - lacking.size()), sentences);
    }

    private void compare(String file, MessageFile english) {
        sentences += english.texts().size();
        english.misread().forEach(wrong -> add("English of " + file, wrong));
        var translated = read(file);
        translated.misread().forEach(wrong -> add(file, wrong));
        translated.texts().keySet().stream()
                .filter(key -> !english.texts().containsKey(key))
                .forEach(key -> add(file, key + " is not in the English file"));
        english.texts().forEach((key, text) -> {
            var translation = translated.texts().get(key);
            if (translation == null) {
                add(file, key + " is missing");
            } else if (translation.equals(text)
                    && saysWords(text)
                    && !translated.asInEnglish().contains(key)) {
                add(file, key + " is still in English: " + text);
            } else {
                var lost = parameters(file, key, text);
                lost.removeAll(parameters(file, key, translation));
                lost.forEach(parameter -> add(file, key + " has lost {" + parameter + "}"));
            }
        });
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

    /** Those of the desk but English, which the others are translated from: everything is written in them. */
    static List<String> languages() {
        var listed = new Properties();
        try (var text = Files.newBufferedReader(LISTED)) {
            listed.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Stream.of(listed.getProperty("clarion.languages.desk").split(","))
                .filter(language -> !language.equals(listed.getProperty("quarkus.default-locale")))
                .toList();
    }
}
