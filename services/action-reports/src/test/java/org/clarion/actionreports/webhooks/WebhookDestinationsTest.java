package org.clarion.actionreports.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookDestinationsTest {

    private static final Map<String, List<String>> BOOK = Map.of(
            "partner.example", List.of("93.184.215.14"),
            "rebound.example", List.of("93.184.215.14", "10.0.0.1"),
            "inside.example", List.of("192.168.7.7"),
            "metadata.example", List.of("169.254.169.254"),
            "six.example", List.of("fd00::1"),
            "friend.example", List.of("127.0.0.1"));

    private final WebhookDestinations destinations = new WebhookDestinations(new Book(), Set.of("friend.example"));

    /** Names as a test wants them; addresses are themselves. */
    private static class Book extends HostAddresses {
        @Override
        List<InetAddress> lookUp(String name) {
            return BOOK.containsKey(name)
                    ? BOOK.get(name).stream().map(Book::address).toList()
                    : name.matches("[0-9.]+|\\[.*]") ? super.lookUp(name) : List.of();
        }

        private static InetAddress address(String written) {
            try {
                return InetAddress.getByName(written);
            } catch (UnknownHostException odd) {
                throw new AssertionError(odd);
            }
        }
    }

    @Test
    void anAddressOnTheInternetIsOpenAndFixed() throws UnknownHostException {
        var open = destinations.of("https://partner.example/hooks?x=1");

        assertThat(open).isInstanceOfSatisfying(WebhookDestination.Open.class, to -> {
            assertThat(to.address()).isEqualTo(Book.address("93.184.215.14"));
            assertThat(to.port()).isEqualTo(443);
            assertThat(to.path()).isEqualTo("/hooks?x=1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://partner.example/, NOT_HTTPS",
        "ftp://partner.example/, NOT_HTTPS",
        "https://nobody.example/, UNKNOWN_NAME",
        "https://inside.example/, NOT_PUBLIC",
        "https://rebound.example/, NOT_PUBLIC",
        "https://metadata.example/, NOT_PUBLIC",
        "https://six.example/, NOT_PUBLIC",
        "https://127.0.0.1/, NOT_PUBLIC",
        "https://2130706433/, NOT_PUBLIC",
        "https://[::1]/, NOT_PUBLIC",
        "https://[::ffff:10.0.0.1]/, NOT_PUBLIC",
        "https://user:word@partner.example/, NO_ADDRESS",
        "https://partner.example/#part, NO_ADDRESS",
        "https://partner.example:0/, NO_ADDRESS",
        "https://partner.example:70000/, NO_ADDRESS",
        "https:///nobody, NO_ADDRESS",
        "partner.example, NO_ADDRESS",
        "'https://partner example/', NO_ADDRESS",
        "'', NO_ADDRESS"
    })
    void allElseIsClosed(String address, WebhookProblem problem) {
        assertThat(destinations.of(address)).isEqualTo(new WebhookDestination.Closed(problem));
    }

    @Test
    void whatTheLocalRunNamesIsOpenEvenWithoutHttps() {
        assertThat(destinations.of("http://friend.example:8099/")).isInstanceOf(WebhookDestination.Open.class);
    }
}
