package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.sheets.Need.LongPart;
import org.clarion.urgentactions.sheets.Need.Wanted;

/** What a sheet lacks; the sentences stand in {@code messages/lacks*.properties}. */
@MessageBundle("lacks")
public interface LackWords {

    @Message
    String wanted(Wanted wanted);

    /** The beginning of {@link #shorter}. */
    @Message
    String part(LongPart part);

    String inLanguage(String language, String sentence);

    String salutationOf(String name, String language);

    String wayToReach(String name);

    String oneGreeting(String salutation);

    String wholeGreeting(String salutation);

    String shorter(String part, String most, String length);

    String fewerSubjects(int most);

    String fewerTargets(int most);

    String fewerAddressLines(int most);

    String fewerPoints(int most);

    String fewerLinesOfSubjects(int most);

    String fewerLanguages(int most);

    String shorterInAll(String most, String length);
}
