package org.clarion.letters.writing.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clarion.contracts.Target;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialPostTest {

    private static final String PAGE = "https://clarion.example.org/actions/0b0d7f5e-57a5-4c5e-9d0a-0c1f1d3f5a01";

    /** Each network counts by its own rule; a link is 23 signs to two of them, however long. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            X,        Reopen the school,                                17
            X,        Písac,                                            5
            X,        学校を開けて,                                      12
            X,        👩‍🏫 teach,                                         8
            X,        see https://clarion.example.org/actions/a-long-one, 27
            BLUESKY,  👩‍🏫 teach,                                         7
            BLUESKY,  see https://a.example/b,                          23
            MASTODON, @ines@social.example see https://a.example/bcdefg, 33
            """)
    void networksCountByTheirOwnRule(SocialNetwork network, String text, int length) {
        assertThat(network.length(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            @InesQuinones,                     X,        @InesQuinones
            https://twitter.com/InesQuinones,  X,        @InesQuinones
            x.com/InesQuinones,                X,        @InesQuinones
            @ines.bsky.social,                 BLUESKY,  @ines.bsky.social
            @ines@social.example,              MASTODON, @ines@social.example
            """)
    void aHandleTellsItsNetwork(String handle, SocialNetwork network, String mention) {
        var post = SocialPost.of(minister(handle), "School closed", PAGE);

        assertThat(post.network()).contains(network);
        assertThat(post.text()).isEqualTo(mention + " School closed " + PAGE);
    }

    @Test
    void aPageOfAnotherNetworkIsNobodyToMention() {
        var post = SocialPost.of(minister("https://www.facebook.com/minedu"), "School closed", PAGE);

        assertThat(post.network()).isEmpty();
        assertThat(post.compose()).isEmpty();
        assertThat(post.text().strip()).isEqualTo("School closed " + PAGE);
    }

    @Test
    void whatIsTooLongIsCutAtAWordAndKeepsItsLink() {
        var post = SocialPost.of(minister("@InesQuinones"), "The school of the children ".repeat(20), PAGE);

        assertThat(post.length()).isBetween(250, 280);
        assertThat(post.text())
                .startsWith("@InesQuinones The school")
                .contains("… ")
                .endsWith(PAGE);
        assertThat(post.compose())
                .startsWith("https://x.com/intent/post?text=%40InesQuinones%20The")
                .doesNotContain(" ", "+");
    }

    private static Target minister(String handle) {
        return Sheets.reached(
                Sheets.MINISTER, "a@example.org", handle, "1", "1", List.of("x").getFirst());
    }
}
