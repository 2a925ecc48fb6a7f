package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsInTemplatesTest {

    @Test
    void aSentenceOfNoBundleIsFound() {
        assertThat(WordsInTemplates.words("""
                {! A comment says much. !}
                {#include layout}{#title}{page:title}{/title}
                <h1 class="lead">{page:title(inject:reader.to('Nowhere'))}</h1>
                <p{#if late} class="near"{/if}>Write a letter, {name ?: 'you'}</p>
                <img alt="A picture" src="/{path}"> &nbsp; <code>not said</code>
                """)).containsExactly("Write", "letter", "picture");
    }

    @Test
    void theTextOfAMailIsReadAsWellAndItsLinksSayNothing(@TempDir Path templates) throws IOException {
        Files.writeString(templates.resolve("mail.txt"), "{mails:hello}\nKind regards\n{site}/privacy?lang={lang}\n");

        assertThat(WordsInTemplates.in(templates)).containsExactly("mail.txt: Kind", "mail.txt: regards");
    }

    /** Every page, mail and paper of the house. */
    @ParameterizedTest
    @MethodSource("rooms")
    void noTemplateSpeaksByItself(Path templates) {
        assertThat(WordsInTemplates.in(templates)).isEmpty();
    }

    static Stream<Path> rooms() {
        return Stream.of("libs", "services")
                .flatMap(WordsInTemplatesTest::below)
                .map(module -> module.resolve("src/main/resources/templates"))
                .filter(Files::isDirectory);
    }

    private static Stream<Path> below(String folder) {
        try (var modules = Files.list(Path.of("../..", folder))) {
            return modules.sorted().toList().stream();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
