package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README names every hook of the script and every icon there is, so that services need not read our sources. */
class ReadmeTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void namesEveryTagAServiceMayUse() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        try (Stream<Path> tags = Files.list(RESOURCES.resolve("templates/tags"))) {
            var names = tags.map(tag -> tag.getFileName().toString().replace(".html", ""))
                    .filter(name -> !Stream.of("language-switch", "desk-link", "tied")
                            .toList()
                            .contains(name))
                    .toList();
            assertThat(names).allSatisfy(name -> assertThat(readme).contains("{#" + name + " "));
        }
    }

    @Test
    void namesEveryIconAndEveryHook() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String icons = Files.readString(RESOURCES.resolve("META-INF/resources/assets/icons.svg"));
        String script = Files.readString(RESOURCES.resolve("META-INF/resources/assets/clarion.js"));

        assertThat(found("symbol id=\"([a-z]+)\"", icons))
                .allSatisfy(icon -> assertThat(readme).contains(icon));
        assertThat(found("\\[(data-[a-z-]+)", script))
                .allSatisfy(hook -> assertThat(readme).contains(hook));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
