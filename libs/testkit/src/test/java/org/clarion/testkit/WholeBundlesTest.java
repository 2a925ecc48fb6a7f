package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of every build by which a translation with gaps is whole: Qute would refuse it. */
class WholeBundlesTest {

    @TempDir
    Path written;

    @TempDir
    Path built;

    @Test
    void whatATranslationLacksIsSaidInEnglish() throws IOException, InterruptedException {
        Files.writeString(
                written.resolve("letters.properties"), "title=Write\\\n  a letter\nsend=Send\nleft={days}\\\n  left\n");
        Files.writeString(
                written.resolve("letters_fr.properties"), "# what a page is called\ntitle=Écrire une lettre\n");
        Files.writeString(written.resolve("mails.properties"), "subject=News\n");
        Files.writeString(written.resolve("mails_fr.properties"), "subject=Nouvelles\n");

        var step = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "../../.mvn/WholeBundles.java",
                        written.toString(),
                        built.toString())
                .inheritIO()
                .start();

        assertThat(step.waitFor()).isZero();
        assertThat(built.resolve("letters_fr.properties"))
                .hasContent("# what a page is called\ntitle=Écrire une lettre\nsend=Send\nleft={days}\\\n  left\n");
        assertThat(built.resolve("mails_fr.properties")).doesNotExist();
    }
}
