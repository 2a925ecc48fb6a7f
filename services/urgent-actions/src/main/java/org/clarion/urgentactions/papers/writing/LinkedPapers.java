package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.Papers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What a document leads to, by the address that somebody typed: one of ours, or a page anywhere. */
@ApplicationScoped
class LinkedPapers {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final Papers papers;
    private final Pattern ours;

    LinkedPapers(Papers papers, @ConfigProperty(name = "clarion.address") String site) {
        this.papers = papers;
        this.ours = Pattern.compile("(?:" + Pattern.quote(site) + ")?(?:/desk)?/documents/" + ID + "(?:[/?#].*)?");
    }

    /** Nothing where the address is none. A link may have no address yet: its title is not lost. */
    Optional<PaperLink> read(String typed, String title, @Nullable PaperKind kind, @Nullable LocalDate dated) {
        var address = typed.startsWith("www.") ? "https://" + typed : typed;
        var own = ours.matcher(address);
        if (own.matches()) {
            var id = UUID.fromString(own.group(1));
            return papers.of(id).map(known -> new PaperLink(id, "", title, kind, dated));
        }
        return address.isEmpty() || isOfThePublicWeb(address)
                ? Optional.of(new PaperLink(null, address, title, kind, dated))
                : Optional.empty();
    }

    private static boolean isOfThePublicWeb(String address) {
        try {
            var read = new URI(address);
            return read.getHost() != null && String.valueOf(read.getScheme()).matches("(?i)https?");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
