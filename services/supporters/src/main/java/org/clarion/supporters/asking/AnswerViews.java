package org.clarion.supporters.asking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.PersonLinks;
import org.clarion.mail.Address;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.terms.Terms;

/** The pages of asking, filled. */
@RequestScoped
class AnswerViews {

    private final Supporters supporters;
    private final PersonLinks links;
    private final SupportersConfig config;
    private final Reader reader;

    AnswerViews(Supporters supporters, PersonLinks links, SupportersConfig config, Reader reader) {
        this.supporters = supporters;
        this.links = links;
        this.config = config;
        this.reader = reader;
    }

    /** Where one service shows its part. */
    record AnswerPart(String title, String text, String path) {}

    TemplateInstance form(String email, Mistakes mistakes) {
        return Templates.form(email, mistakes);
    }

    TemplateInstance sent() {
        return Templates.sent(reader.number(config.answersPerDay()));
    }

    TemplateInstance answer(String token, Address address) {
        var names = supporters.namesOf(address);
        var words = reader.words(AskingWords.class);
        return Templates.answer(
                "/me/data/" + token + "/erase",
                address.value(),
                List.of(
                        part(KeepingService.SUPPORTERS, words.network(), words.networkText(), names),
                        part(KeepingService.LETTERS, words.letters(), words.lettersText(), names),
                        part(KeepingService.ACTION_REPORTS, words.reports(), words.reportsText(), names),
                        part(KeepingService.URGENT_ACTIONS, words.staff(), words.staffText(), names)));
    }

    TemplateInstance over() {
        return Templates.over(Terms.inWords(config.answerOpensFor(), reader.language()));
    }

    private AnswerPart part(KeepingService service, String title, String text, Set<String> names) {
        return new AnswerPart(title, text, links.path(service, names));
    }

    @CheckedTemplate(basePath = "asking")
    static final class Templates {
        static native TemplateInstance form(String email, Mistakes mistakes);

        static native TemplateInstance sent(String most);

        static native TemplateInstance answer(String erase, String address, List<AnswerPart> parts);

        static native TemplateInstance over(String opens);

        private Templates() {}
    }
}
