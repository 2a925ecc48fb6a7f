package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail to a supporter, also one that is added later, says at its foot why it came and where to change that. */
class MailFeetTest {

    @ParameterizedTest
    @MethodSource("mails")
    void saysWhyItCameAndWhereToChangeThat(Path mail) throws IOException {
        var whole = Files.readString(mail);
        var foot = whole.substring(whole.indexOf("{#foot}"));

        assertThat(foot).containsPattern("\\{mails:why\\w*}").containsPattern("\\{\\S*\\.leave}");
        if (!mail.getFileName().toString().startsWith("confirmation")) { // nobody chooses before they have confirmed
            assertThat(foot).containsPattern("\\{\\S*\\.choose}");
        }
    }

    static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/mailing"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
