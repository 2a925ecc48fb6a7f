package org.clarion.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who runs this Clarion, as every page and mail says it. */
@ConfigMapping(prefix = "clarion.organisation")
interface OrganisationConfig {

    /** In the head of every page, in titles and mails. */
    @WithDefault("Clarion")
    String name();

    /** The colour that means "act": six digits, at least 3:1 against the light pages. */
    @WithDefault("#e8532a")
    String colour();

    /** The same for dark pages; without it the one above, if it stands out there too. */
    Optional<String> colourInTheDark();

    /** A file (svg, png or webp, at most 64 KB) that stands before the name. */
    Optional<Path> logo();

    /**
     * A file (png, jpg or gif, at most 32 KB) that stands before the name in mails: no mail program shows every kind that
     * browsers do. Without it the logo, if it is a png of that size, else the name alone.
     */
    Optional<Path> logoInMails();

    /**
     * A folder with what the organisation says of itself, each a page in Markdown: {@code about.md}, {@code contact.md},
     * {@code privacy.md}, and {@code about_es.md} for a language of its own.
     */
    Optional<Path> words();

    /** Where post reaches the organisation, its lines parted by line ends or semicolons. */
    Optional<String> postalAddress();

    /** A mail address or the https address of a page, where people reach a human. */
    Optional<String> contact();
}
