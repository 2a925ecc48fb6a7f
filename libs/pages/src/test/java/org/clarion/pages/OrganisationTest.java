package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private record Settings(
            String name,
            String colour,
            Optional<String> colourInTheDark,
            Optional<Path> logo,
            Optional<Path> logoInMails,
            Optional<Path> words,
            Optional<String> postalAddress,
            Optional<String> contact)
            implements OrganisationConfig {

        private static final Settings PLAIN = new Settings(
                "Clarion",
                "#e8532a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        private Settings coloured(String light, @Nullable String dark) {
            return new Settings(
                    name, light, Optional.ofNullable(dark), logo, logoInMails, words, postalAddress, contact);
        }

        private Settings reachedAt(String where) {
            return new Settings(
                    name, colour, colourInTheDark, logo, logoInMails, words, postalAddress, Optional.of(where));
        }

        private Settings at(String address) {
            return new Settings(name, colour, colourInTheDark, logo, logoInMails, words, Optional.of(address), contact);
        }
    }

    @Test
    void theHousesOwnColourNeedsNoLinesOfItsOwn() {
        var clarion = coloured("#e8532a", null);

        assertThat(clarion.getStylesheet()).isEmpty();
        assertThat(clarion.getInk()).isEqualTo("#000000");
    }

    @ParameterizedTest
    @CsvSource({"#FFFF00, #000000", "#e8532a, #000000", "#0b3d62, #ffffff", "#767676, #000000", "#757575, #ffffff"})
    void wordsOnAButtonAreBlackOrWhiteAndAlwaysReadable(String colour, String ink) {
        var button = new Colour(colour);

        assertThat(button.ink().hex()).isEqualTo(ink);
        assertThat(button.contrast(button.ink())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"#ffff00,", "#fbfaf7,#ffff00", "#0b3d62,", "#1c1f25,", "#0b3d62,#0b3d62", "#e8532a,#222222"})
    void aColourNobodyWouldSeeStopsTheStart(String light, @Nullable String dark) {
        assertThatThrownBy(() -> coloured(light, dark))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a button needs 3 to 1");
    }

    @Test
    void oneThatIsTooDarkForTheNightTakesASecond() {
        var union = coloured("#000000", "#ffff00");

        assertThat(union.getStylesheet()).startsWith("/assets/organisation/colours.css?v=");
        assertThat(union.colours().stylesheet())
                .isEqualTo(":root{--act:#000000;--act-ink:#ffffff;--act-night:#ffff00;--act-night-ink:#000000}"
                        + "@media (prefers-color-scheme:dark){:root{--act:#ffff00;--act-ink:#000000}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", "#000000;}body{display:none", ""})
    void whatIsNoColourStopsTheStart(String colour) {
        assertThatThrownBy(() -> coloured(colour, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("six digits");
    }

    @Test
    void theStylesheetHasThePagesThatColoursAreComparedWith() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/META-INF/resources/assets/clarion.css"));
        var light = css.substring(0, css.indexOf("@media (prefers-color-scheme: dark)"));
        var dark = css.substring(css.indexOf("@media (prefers-color-scheme: dark)"), css.indexOf("Ground"));

        assertThat(light)
                .contains("--paper: " + ActColours.LIGHT_PAGE.get(0).hex())
                .contains("--sheet: " + ActColours.LIGHT_PAGE.get(1).hex())
                .contains("--band: " + ActColours.DARK_PAGE.get(2).hex())
                .contains("--act: " + coloured("#e8532a", null).getColour());
        assertThat(dark)
                .contains("--paper: " + ActColours.DARK_PAGE.get(0).hex())
                .contains("--sheet: " + ActColours.DARK_PAGE.get(1).hex());
    }

    @ParameterizedTest
    @CsvSource({
        "help@clarion.example, mailto:help@clarion.example",
        "https://clarion.example/contact, https://clarion.example/contact"
    })
    void aContactIsALink(String contact, String link) {
        assertThat(reachedAt(contact).getContactLink()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask us", "javascript:alert(1)", "http://clarion.example", "a@b?cc=c@d"})
    void whatLeadsNowhereIsNoContact(String contact) {
        assertThatThrownBy(() -> reachedAt(contact)).hasMessageContaining("neither a mail address");
    }

    @Test
    void aLogoThatIsAnotherHasAnotherAddress(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var before = Logo.in(file);
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>");

        assertThat(before.mediaType()).isEqualTo("image/svg+xml");
        assertThat(Logo.in(file).path())
                .startsWith("/assets/organisation/logo?v=")
                .isNotEqualTo(before.path());
    }

    @Test
    void aLogoThatCannotBeShownStopsTheStart(@TempDir Path folder) throws IOException {
        var heavy = Files.write(folder.resolve("logo.png"), new byte[65 * 1024]);

        assertThatThrownBy(() -> Logo.in(heavy)).hasMessageContaining("more than 64 KB");
        assertThatThrownBy(() -> Logo.in(folder.resolve("logo.svg"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> Logo.in(folder.resolve("logo.gif"))).hasMessageContaining("neither svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clarion e. V.; Friedensstraße 1;10249 Berlin",
                "Clarion e. V.\n Friedensstraße 1\n\n10249 Berlin\n"
            })
    void aPostalAddressHasLines(String address) {
        assertThat(of(Settings.PLAIN.at(address)).getPostalAddress())
                .containsExactly("Clarion e. V.", "Friedensstraße 1", "10249 Berlin");
    }

    @Test
    void mailsCarryThePagesLogoWhereMailProgramsShowIt(@TempDir Path folder) throws IOException {
        var png = picture(folder.resolve("logo.png"), 300, 100);
        var svg = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        assertThat(MailLogo.of(Optional.empty(), Optional.of(png))).hasValueSatisfying(logo -> {
            assertThat(logo.width()).isEqualTo(120);
            assertThat(logo.getSource()).isEqualTo("cid:logo@clarion");
        });
        assertThat(MailLogo.of(Optional.empty(), Optional.of(svg))).isEmpty();
        assertThat(MailLogo.of(Optional.of(png), Optional.of(svg))).isPresent();
    }

    @Test
    void aLogoThatMailProgramsWouldNotShowStopsTheStart(@TempDir Path folder) throws IOException {
        var svg = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var words = Files.writeString(folder.resolve("logo.gif"), "a gif, they said");
        var heavy = Files.write(
                picture(folder.resolve("logo.png"), 30, 10), new byte[33 * 1024], StandardOpenOption.APPEND);

        assertThatThrownBy(() -> MailLogo.of(Optional.of(svg), Optional.empty()))
                .hasMessageContaining("neither png");
        assertThatThrownBy(() -> MailLogo.of(Optional.of(words), Optional.empty()))
                .hasMessageContaining("no picture");
        assertThatThrownBy(() -> MailLogo.of(Optional.of(heavy), Optional.empty()))
                .hasMessageContaining("32 KB");
        assertThat(MailLogo.of(Optional.empty(), Optional.of(heavy))).isEmpty();
    }

    private static Path picture(Path file, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file;
    }

    private static Organisation coloured(String light, @Nullable String dark) {
        return of(Settings.PLAIN.coloured(light, dark));
    }

    private static Organisation reachedAt(String contact) {
        return of(Settings.PLAIN.reachedAt(contact));
    }

    private static Organisation of(Settings settings) {
        return new Organisation(settings, "https://clarion.example");
    }
}
