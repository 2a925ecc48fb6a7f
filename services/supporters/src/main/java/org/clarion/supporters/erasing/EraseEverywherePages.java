package org.clarion.supporters.erasing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.asking.AnswerLinks;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestPath;

/** The page that says what is erased everywhere and what is not, and the button that has it erased. */
@Path("/me/data/{token}/erase")
@Produces(MediaType.TEXT_HTML)
public class EraseEverywherePages {

    private final ForgettingEverywhere forgetting;
    private final AnswerLinks links;
    private final Reader reader;
    private final SupportersConfig.Erasing config;

    EraseEverywherePages(ForgettingEverywhere forgetting, AnswerLinks links, Reader reader, SupportersConfig config) {
        this.forgetting = forgetting;
        this.links = links;
        this.reader = reader;
        this.config = config.erasing();
    }

    @GET
    public Response preview(@RestPath String token) {
        return with(
                token,
                address -> forgetting.underWay(address).isPresent()
                        ? Answers.ok(Templates.asked(within()))
                        : Answers.ok(Templates.everywhere("/me/data/" + token, address.value(), within())));
    }

    @POST
    public Response erase(@RestPath String token) {
        return with(token, address -> {
            forgetting.ask(address, reader.language());
            return Answers.seeOther(reader.to("/me/data/" + token + "/erase"));
        });
    }

    private Response with(String token, Function<Address, Response> answer) {
        var answered = links.who(token).map(answer).orElseGet(() -> Answers.seeOther(reader.to("/me/data/" + token)));
        answered.getHeaders().putSingle("Cache-Control", "no-store");
        return answered;
    }

    private String within() {
        return Terms.inWords(config.within(), reader.language());
    }

    @CheckedTemplate(basePath = "erasing")
    static final class Templates {
        static native TemplateInstance everywhere(String back, String address, String within);

        static native TemplateInstance asked(String within);

        private Templates() {}
    }
}
