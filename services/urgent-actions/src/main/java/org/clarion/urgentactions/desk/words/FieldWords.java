package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;

/** What the parts of a sheet are called, and what may be chosen for them; the sentences stand in {@code messages/fields*.properties}. */
@MessageBundle("fields")
public interface FieldWords {

    String nth(int series);

    String series(int series);

    String kindLabel();

    String caseLabel();

    String chosen();

    @Message
    String kind(SheetKind kind);

    @Message
    String outcome(OutcomeKind kind);

    String outcomeKind();

    String changed();

    String untitled();

    String originalLanguage();

    String seriesLabel();

    String number();

    String aiIndex();

    String previous();

    String country();

    String zone();

    String actUntil();

    String subjects();

    String preferredLanguages();

    String ownLanguageOk();

    String themes();

    String title();

    String summary();

    String points();

    String sampleLetter();

    String background();

    String targets();

    String role();

    String name();

    String office();

    String salutation();

    String address();

    String email();

    String handle();

    String phone();

    String fax();

    String copyFor();

    String language();

    String languages();

    String inLanguage(String label, String language);

    String ofTarget(int number, String label);

    @Message
    String goes(Target.Role role);

    String yes();

    String no();
}
