package org.clarion.urgentactions.showing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.clarion.pages.Organisation;
import org.clarion.urgentactions.pictures.ShownPicture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** An action in the words of schema.org, for search engines. Nothing is in it that the page does not show. */
@ApplicationScoped
class SchemaOrg {

    private final ObjectMapper json;
    private final Organisation organisation;
    private final String site;

    SchemaOrg(ObjectMapper json, Organisation organisation, @ConfigProperty(name = "clarion.address") String site) {
        this.json = json;
        this.organisation = organisation;
        this.site = site;
    }

    String of(ShownAction shown, @Nullable ShownPicture picture) {
        var sheet = shown.sheet();
        var data = json.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Article")
                .put("headline", shown.text().title())
                .put("description", shown.inShort())
                .put("inLanguage", shown.language())
                .put("url", site + "/actions/" + shown.id())
                .put("identifier", "UA " + shown.number())
                .put("datePublished", sheet.launchedAt().toString());
        if (shown.open()) {
            data.put(
                    "expires",
                    sheet.actUntil()
                            .atTime(23, 59, 59)
                            .atZone(ZoneId.of(sheet.zone()))
                            .toOffsetDateTime()
                            .toString());
        }
        if (picture != null) {
            data.put("image", site + picture.large());
        }
        data.putObject("publisher").put("@type", "Organization").put("name", organisation.getName());
        data.putObject("contentLocation").put("@type", "Country").put("identifier", sheet.country());
        return EmbeddedJson.written(data);
    }
}
