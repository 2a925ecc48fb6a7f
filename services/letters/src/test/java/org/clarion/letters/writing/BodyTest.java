package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String TEXT = "Please reopen the school in Pisac before the term begins.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Minister,",
                "Dear Minister Quiñones Ibáñez:",
                "Dear Mr. President of the Republic,",
                "Dear Sir/Madam,",
                "Dear Sir or Madam",
                "Your Excellency,",
                "Honourable Judge Okafor,",
                "Madam Attorney General,",
                "To whom it may concern:",
                "Estimada señora ministra:",
                "Estimado/a señor/a fiscal:",
                "Señor Presidente de la República:",
                "Excelentísima Sra. Gobernadora",
                "Muy señores míos:",
                "De mi mayor consideración:",
                "A quien corresponda:",
                "Monsieur le Président,",
                "Madame la Ministre,",
                "Excelência:",
                "Prezado senhor ministro,",
                "Sehr geehrte Frau Ministerin,",
                "Sehr geehrte Damen und Herren,",
                "السيد وزير العدل المحترم،",
                "معالي الوزيرة:"
            })
    void aGreetingIsRecognised(String greeting) {
        assertThat(Body.of(greeting + "\n\n" + TEXT).greeting()).isEqualTo(greeting);
        assertThat(Body.of(greeting + "\n" + TEXT).paragraphs()).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear children are losing a year,",
                "Dear to me is the school of my village:",
                "Your government promised three things:",
                "Honourable people have written to you before,",
                "Sir John Example built this school in 1911:",
                "Madam President promised it on the radio:",
                "Señor ministro prometió tres cosas:",
                "Excelencia es lo que esperamos de una escuela:",
                "De mi escuela solo quedan ruinas:",
                "Monsieur le ministre a promis trois choses :",
                "Cara é a vida de quem ensina:",
                "Herr Minister hat drei Dinge versprochen:",
                "Respected teachers were dismissed:",
                "السيدة روزا محتجزة منذ شهر دون تهمة."
            })
    void aSentenceThatMerelyLooksLikeOneIsLeftAlone(String sentence) {
        var body = Body.of(sentence + "\n\n" + TEXT);

        assertThat(body.greeting()).isEmpty();
        assertThat(body.paragraphs()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear Minister, I ask you to act.      | Dear Minister,        | I ask you to act.
            Dear Minister, please act.            | Dear Minister,        | please act.
            Estimado señor fiscal: le pido ayuda. | Estimado señor fiscal: | le pido ayuda.
            Sir, I ask you to act.                | Sir,                  | I ask you to act.
            """)
    void aGreetingOnTheLineOfTheFirstSentenceIsToldFromIt(String typed, String greeting, String rest) {
        var body = Body.of(typed);

        assertThat(body.greeting()).isEqualTo(greeting);
        assertThat(body.paragraphs()).containsExactly(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours sincerely,",
                "Sincerely",
                "Respectfully yours,",
                "With kind regards,",
                "Thank you,",
                "Atentamente,",
                "Muy atentamente:",
                "Reciba un cordial saludo,",
                "Sin otro particular, le saluda atentamente,",
                "Respectueusement,",
                "Veuillez agréer, Madame la Ministre, l’expression de mes salutations distinguées.",
                "Je vous prie d’agréer, Monsieur, l’assurance de ma haute considération.",
                "Atenciosamente,",
                "Com os melhores cumprimentos,",
                "Hochachtungsvoll",
                "Mit freundlichen Grüßen",
                "Mit freundlichen Grüssen,"
            })
    void aClosingIsRecognisedWithWhateverNameFollows(String closing) {
        assertThat(Body.of(TEXT + "\n\n" + closing)).isEqualTo(new Body("", List.of(TEXT), List.of(closing)));
        assertThat(Body.of(TEXT + "\n" + closing + "\nAmina Núñez\nBoston").closing())
                .containsExactly(closing, "Amina Núñez", "Boston");
        assertThat(Body.of(TEXT + "\n\n" + closing + "\n\nAmina Núñez").closing())
                .containsExactly(closing, "Amina Núñez");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours is the power to open it,",
                "Best of all would be a date,",
                "Kind words are not enough,",
                "Sincerely I hope that you read this.",
                "Thank you for reading this.",
                "With respect for your office I ask for an answer,",
                "Respetuosamente le pido una respuesta",
                "Saludos no bastan,",
                "Gracias por su atención.",
                "Cordialement ne suffit pas,",
                "Mit Sorge lese ich davon,",
                "Mit freundlichen Grüßen allein ist niemandem geholfen,"
            })
    void aLastSentenceThatMerelyLooksLikeOneIsLeftAlone(String sentence) {
        var body = Body.of(TEXT + "\n\n" + sentence);

        assertThat(body.closing()).isEmpty();
        assertThat(body.paragraphs()).containsExactly(TEXT, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atentamente, Lucía Paredes", "Yours sincerely, Amina Núñez"})
    void aNameOnTheSameLineIsTheSignature(String line) {
        assertThat(Body.of(TEXT + "\n\n" + line).closing())
                .hasSize(2)
                .last()
                .asString()
                .contains(" ");
    }
}
