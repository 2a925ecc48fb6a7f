package org.clarion.supporters.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationWebsiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "https://rivers.example", "http://rivers.example/en?a=1"})
    void aPageCanLinkToIt(String typed) {
        assertThat(OrganisationWebsite.isUsable(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "rivers.example", "https:///x", "//rivers.example"})
    void noPageLinksToIt(String typed) {
        assertThat(OrganisationWebsite.isUsable(typed)).isFalse();
    }
}
