package org.clarion.urgentactions.imprint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;

/** What the foot of every page leads to. The organisation's own words stand where it has written any. */
@Path("/")
@Public(maxAge = 60)
public class ImprintPages {

    private final OwnWords words;
    private final KeptList kept;
    private final Reader reader;

    ImprintPages(OwnWords words, KeptList kept, Reader reader) {
        this.words = words;
        this.kept = kept;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "imprint", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record About(Optional<OwnPage> own) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imprint", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Contact(Optional<OwnPage> own) implements TemplateInstance {}

    @CheckedTemplate(basePath = "imprint", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Privacy(Optional<OwnPage> own, List<KeptList.Part> parts) implements TemplateInstance {}

    @GET
    @Path("about")
    public Response about() {
        return Answers.ok(new About(words.of("about", reader.language())));
    }

    @GET
    @Path("contact")
    public Response contact() {
        return Answers.ok(new Contact(words.of("contact", reader.language())));
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return Answers.ok(new Privacy(words.of("privacy", reader.language()), kept.in(reader.locale())));
    }
}
