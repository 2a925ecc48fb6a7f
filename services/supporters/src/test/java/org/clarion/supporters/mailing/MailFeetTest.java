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

    @ParameterizedTest
    @MethodSource("mails")
    void saysWhyItCameAndWhereToChangeThat(Path mail) throws IOException {
        var whole = Files.readString(mail);
        var foot = whole.substring(whole.indexOf("{#foot}"));

        if (mail.getFileName()
                .toString()
                .startsWith("follow.")) { // nobody follows or chooses before they have confirmed
            assertThat(foot).contains("{question.end}");
        } else if (!foot.contains("{#why-mailed")) { // which says all of it, and is read below
            assertThat(foot).containsPattern("\\{mails:why\\w*}").containsPattern("\\{\\S*\\.leave}");
            if (!mail.getFileName().toString().startsWith("confirmation")) {
                assertThat(foot).containsPattern("\\{\\S*\\.choose}");
            }
        } else {
            assertThat(foot).containsPattern("why=\\(?.*mails:why\\w*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"why-mailed.html", "why-mailed-in-text.txt"})
    void theCommonFootLeadsToPreferencesAndOut(String tag) throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/templates/tags", tag)))
                .contains("{why}", "{links.choose}", "{links.leave}", "{links.end}");
    }

    static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/mailing"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
