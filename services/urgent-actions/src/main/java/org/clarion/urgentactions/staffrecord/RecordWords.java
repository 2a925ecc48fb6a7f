package org.clarion.urgentactions.staffrecord;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.access.PublicFact;

/** What the record of staff says; the sentences stand in {@code messages/record*.properties}. */
@MessageBundle("record")
public interface RecordWords {

    String title();

    String lead();

    String ofOne(String action);

    String everythingElse();

    String search();

    String searchHint();

    String find();

    String person();

    String everybody();

    String act();

    String anything();

    String part();

    String everywhere();

    String from();

    String to();

    String daysHint();

    String acts();

    String at();

    String who();

    String itself();

    String formerMember(String id);

    String what();

    String thing();

    String where();

    String ofAction();

    String changedFacts();

    String nothing();

    String nothingFound();

    String mendDay();

    String mendOrder();

    String exportFile();

    String exportHint();

    @Message
    String fact(PublicFact fact);

    @Message
    String value(FactWord word);

    String factChanged(String fact, String before, String after);

    String factNow(String fact, String after);

    String factGone(String fact, String before);
}
