package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mail to a supporter, also one that is added later, says at its foot why it came and where to change that. */
class MailFeetTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @MethodSource("mails")
    void saysWhyItCameAndWhereToChangeThat(Path mail) throws IOException {
        var whole = Files.readString(mail);
        var foot = whole.substring(whole.indexOf("{#foot}"));

        if (!foot.contains("{#why-mailed")) {
            assertThat(foot).containsPattern("\\{mails:why\\w*}");
            if (!mail.getFileName().toString().startsWith("follow")) { // its link is what the mail is about
                assertThat(foot).containsPattern("\\{\\S*\\.leave}");
            }
        }
        if (foot.contains("{mails:why}") || foot.contains("{mails:whyAlerted}")) { // others have not confirmed yet
            assertThat(foot).containsPattern("\\{\\S*\\.choose}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"why-mailed.html", "why-mailed-in-text.txt"})
    void whatMostOfThemShareLeadsToTheSamePlaces(String tag) throws IOException {
        assertThat(Files.readString(TEMPLATES.resolve("tags").resolve(tag)))
                .contains("{why}", "{mails:whyFollowing}", "{links.choose}", "{links.leave}", "{links.end}");
    }

    /** Some sheets name nobody, so that no mail may begin a line with their name. */
    @ParameterizedTest
    @MethodSource("mails")
    void namesWhoIsInDangerOnlyWhereSomebodyIsNamed(Path mail) throws IOException {
        var whole = Files.readString(mail);

        var asked = whole.split("\\{#if !(alert|ended)\\.who\\.isEmpty}", -1).length - 1;
        assertThat(whole.split("\\{(alert|ended)\\.who}", -1)).hasSize(asked + 1);
    }

    static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES.resolve("mailing"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
