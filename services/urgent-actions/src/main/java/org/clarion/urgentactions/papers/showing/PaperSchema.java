package org.clarion.urgentactions.papers.showing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.pages.Organisation;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.showing.EmbeddedJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A document in the words of schema.org, for search engines. Nothing is in it that the page does not show, and no contact. */
@ApplicationScoped
class PaperSchema {

    private final ObjectMapper json;
    private final Organisation organisation;
    private final String site;

    PaperSchema(ObjectMapper json, Organisation organisation, @ConfigProperty(name = "clarion.address") String site) {
        this.json = json;
        this.organisation = organisation;
        this.site = site;
    }

    String of(ShownPaper paper, List<PaperReference> links) {
        var document = paper.document();
        var data = json.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", paper.kind() == PaperKind.REPORT ? "Report" : "NewsArticle")
                .put("headline", paper.title())
                .put("description", paper.inShort())
                .put("inLanguage", paper.language())
                .put("url", site + paper.path())
                .put("datePublished", String.valueOf(document.publishedAt()));
        if (!paper.index().isEmpty()) {
            data.put("identifier", paper.index());
        }
        data.putObject("publisher").put("@type", "Organization").put("name", organisation.getName());
        if (paper.country() != null) {
            data.putObject("contentLocation").put("@type", "Country").put("identifier", paper.country());
        }
        var citations = data.putArray("citation");
        links.forEach(link -> citations.add(link.isOurs() ? site + link.address() : link.address()));
        return EmbeddedJson.written(data);
    }
}
