package org.clarion.actionreports.checking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.pages.mails.HouseMail;
import org.clarion.typed.OurLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail about figures that do not agree, in the house's first language: nobody knows who reads it. */
@ApplicationScoped
class AlarmMail {

    private static final int MOST_SHOWN = 50;

    @CheckedTemplate(basePath = "checking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlarmText(List<FoundDifference> found, String lead, String link, String language)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "checking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlarmPage(List<FoundDifference> found, String subject, String lead, String link, String language)
            implements TemplateInstance {}

    private final HouseMail house;
    private final String site;

    AlarmMail(HouseMail house, @ConfigProperty(name = "clarion.address") String site) {
        this.house = house;
        this.site = site;
    }

    Mail of(Address staff, List<FoundDifference> differences) {
        var language = OurLanguages.first();
        var words = Bundles.of(CheckingWords.class, language);
        var many = Wording.in(Locale.of(language)).number(differences.size());
        var shown = differences.stream().limit(MOST_SHOWN).toList();
        var subject = words.alarmSubject(many);
        var link = site + "/desk/reports/check";
        return house.write(
                staff,
                language,
                subject,
                new AlarmText(shown, words.differ(many), link, language),
                new AlarmPage(shown, subject, words.differ(many), link, language));
    }
}
