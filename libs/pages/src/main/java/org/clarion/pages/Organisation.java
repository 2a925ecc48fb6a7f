package org.clarion.pages;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this Clarion: name, colour, logo, postal address and contact. In templates: {@code {inject:organisation.name}}. What cannot
 * be read or would not be seen stops the start, with a sentence that says what to change.
 */
@Startup
@Named("organisation")
@ApplicationScoped
public class Organisation {

    private static final String DEFAULT_COLOUR = "#e8532a";

    private final String name;
    private final String contact;
    private final List<String> postalAddress;
    private final @Nullable Path words;
    private final String site;
    private final ActColours colours;
    private final @Nullable Logo logo;
    private final @Nullable MailLogo mailLogo;

    Organisation(OrganisationConfig config, @ConfigProperty(name = "clarion.address") String site) {
        this.name = config.name().strip();
        this.contact = config.contact().map(Organisation::reachable).orElse("");
        this.postalAddress = config.postalAddress().stream()
                .flatMap(address -> Arrays.stream(address.split("[;\\n]")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        this.words = config.words().orElse(null);
        this.site = site;
        this.colours = new ActColours(
                new Colour(config.colour()), new Colour(config.colourInTheDark().orElse(config.colour())));
        this.logo = config.logo().map(Logo::in).orElse(null);
        this.mailLogo = MailLogo.of(config.logoInMails(), config.logo()).orElse(null);
    }

    public String getName() {
        return name;
    }

    /** A mail address or an https address; empty when none is set. */
    public String getContact() {
        return contact;
    }

    /** Where a link to the contact leads: {@code mailto:} or the page; empty when none is set. */
    public String getContactLink() {
        return contact.contains("@") && !contact.startsWith("https://") ? "mailto:" + contact : contact;
    }

    /** The colour that means "act": of the one main button, on light pages and in light mails. */
    public String getColour() {
        return colours.light().hex();
    }

    /** What is read upon {@link #getColour()}: black or white. */
    public String getInk() {
        return colours.light().ink().hex();
    }

    public String getColourInTheDark() {
        return colours.dark().hex();
    }

    public String getInkInTheDark() {
        return colours.dark().ink().hex();
    }

    /** The path of the logo on our own pages; empty when none is set. */
    public String getLogo() {
        return logo == null ? "" : logo.path();
    }

    /** The lines of the address where post reaches it; none when none is set. */
    public List<String> getPostalAddress() {
        return postalAddress;
    }

    /** The folder of what the organisation says of itself. */
    public Optional<Path> words() {
        return Optional.ofNullable(words);
    }

    /** Where this Clarion is on the web, without a slash at its end: links in mails begin with it. */
    public String getSite() {
        return site;
    }

    /** The logo as mails carry it; null when there is none. */
    public @Nullable MailLogo getMailLogo() {
        return mailLogo;
    }

    /** The path of the few lines that change the stylesheet's colour; empty when it is the house's own. */
    public String getStylesheet() {
        boolean own = getColour().equals(DEFAULT_COLOUR) && getColourInTheDark().equals(DEFAULT_COLOUR);
        return own ? "" : "/assets/organisation/colours.css?v=" + Integer.toHexString(colours.hashCode());
    }

    ActColours colours() {
        return colours;
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    private static String reachable(String contact) {
        String trimmed = contact.strip();
        if (!trimmed.matches("https://\\S+|[^\\s@:/?&]+@[^\\s@:/?&]+")) {
            throw new IllegalStateException(
                    "clarion.organisation.contact=%s is neither a mail address nor an https address"
                            .formatted(trimmed));
        }
        return trimmed;
    }
}
