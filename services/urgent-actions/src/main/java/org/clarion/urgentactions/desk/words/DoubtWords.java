package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.documents.DocumentRemark;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.clarion.urgentactions.reading.PasteKind;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** What the desk doubts in a draft; the sentences stand in {@code messages/doubts*.properties}. */
@MessageBundle("doubts")
public interface DoubtWords {

    @Message
    String uncertain(Uncertain uncertain);

    @Message
    String stage(Stage stage);

    @Message
    String ofTheFile(DocumentRemark remark);

    @Message
    String looksLike(PasteKind kind);

    String lostSigns(String words);

    String footnoteMarksTaken(String words);

    String perhapsFootnotes(String words);

    String and(String one, String other);

    String or(String one, String other);

    String twoActions(String line);

    String endsAnAction(String number);

    String speaksOf(String lines);

    String cutWords(String words);

    String yearOfTheNumber(String year, String issued, String deadline);

    String yearsDisagree(String year, String issued, String deadline);

    String yearTooLate(String issued);

    String yearTooEarly(String issued, String proposed);

    String checkAfter(String day);

    String addressesElsewhere(String countries);

    String countryMisspelt(String countries);

    String severalCountries(String countries);

    String otherLanguage(String language);

    String languagesUnknown(String names);

    String saysThere(String value);

    String saysMore(String value);

    String noMailbox(String value);

    String anotherMailbox(String address);

    String notDialled(String value);

    String dialledFromNorthAmerica(String rest);

    String webForm(String link);

    String alsoGiven(String value);

    String notTaken(String line);

    String numberTaken(String number, String others);

    String noCountryYet();

    String notCarriedOver();
}
