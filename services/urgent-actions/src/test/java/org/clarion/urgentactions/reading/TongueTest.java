package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet is filed under the language it is in. */
class TongueTest {

    @ParameterizedTest
    @CsvSource({
        "french-sheet, fr",
        "french-sheet-of-2009, fr",
        "portuguese-sheet, pt",
        "german-sheet, de",
        "german-network, de",
        "spanish-second-sheet, es",
        "reissued-second, en"
    })
    void whatIsReadByItsLabelsIsInNoDoubt(String sheet, String language) {
        var reading = Sheets.read(sheet);

        assertThat(reading.language()).isEqualTo(language);
        assertThat(Sheets.doubts(reading, "originalLanguage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "it, 'Il gruppo di attivisti è stato arrestato dalla polizia e non si hanno notizie della sua famiglia. Gli avvocati chiedono che sia rilasciato, che non sia torturato e che la sua salute sia protetta per tutti i giorni della detenzione.'",
        "uk, 'Бібліотекарку забрали з автобуса і не сказали, куди її везуть. Її родина не має новин про неї з понеділка, а адвокати не можуть до неї потрапити. Ми просимо, щоб її звільнили і щоб за її здоров’я відповідали.'",
        "ar, 'أُخذت أمينة المكتبة من الحافلة ولم يقل أحد إلى أين. لا تعرف عائلتها شيئا عن مصيرها منذ يوم الاثنين، ولم يتمكن المحامون من زيارتها في السجن. نطلب من الوزير أن يقول أين هي وأن يطلق سراحها على الفور.'",
        "tr, 'Kütüphaneci bir otobüsten alındı ve nereye götürüldüğü söylenmedi. Ailesi için pazartesiden beri haber yok ve avukatları da onu göremiyor. Bu kişi ile ilgili bir cevap ve daha çok bilgi istiyoruz, hemen serbest bırakılması için.'"
    })
    void whatIsNotReadByItsLabelsIsFiledUnderItsOwnAndDoubted(String language, String text) {
        var reading = new SheetReader().read(text, Sheets.TODAY);

        assertThat(reading.language()).isEqualTo(language);
        assertThat(Sheets.doubts(reading, "originalLanguage")).containsExactly(new Oddity.OtherLanguage(language));
    }
}
