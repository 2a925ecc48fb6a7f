package org.clarion.supporters.organisations.alike;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that names of the movement share between languages: <i>derechos</i>, <i>direitos</i> and <i>rights</i> are one. The list is
 * ours, short on purpose, and can grow by a line.
 */
final class MovementWords {

    private static final Map<String, String> MEANING = read();

    private MovementWords() {}

    /** One word for all its forms; what is not in the list is itself. */
    static String meaning(String folded) {
        return MEANING.getOrDefault(folded, folded);
    }

    private static Map<String, String> read() {
        try (var file = MovementWords.class.getResourceAsStream("movement-words.txt")) {
            var meaning = new HashMap<String, String>();
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ")))
                    .forEach(forms -> forms.forEach(form -> meaning.put(form, forms.getFirst())));
            return Map.copyOf(meaning);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What joins words and says nothing by itself. */
    static boolean isJoining(String folded) {
        return JOINING.contains(folded);
    }

    /** What says in which form an organisation is registered. */
    static boolean isLegalForm(String folded) {
        return LEGAL_FORMS.contains(folded);
    }

    private static final List<String> JOINING = Arrays.asList(
            "the of for on in to and a an at with from by de del la las el los y e o u en por para con al da do das dos em no na nos nas ao aos le les du des et pour sur aux der die das und fur von im il lo gli di della dei"
                    .split(" "));

    private static final List<String> LEGAL_FORMS = Arrays.asList(
            "ac iap ap ong ongd ngo osc oscip ev inc ltd llc llp sa srl spa asbl aisbl vzw onlus gmbh ggmbh cic scio cio asoc assoc pte pty plc sc fc"
                    .split(" "));
}
