package org.clarion.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsdiErrorTest {

    @Test
    void everyMistakeIsSaidWithItsPlaceAndWhatWouldBeRight() {
        var refusal = new OsdiRefusal(
                "osdi:outreach",
                400,
                List.of(
                        OsdiComplaint.at("invalid", "Says how it was done.", "type")
                                .hinting("One of: email"),
                        OsdiComplaint.at("too_few", "A report counts at least one.", "ua:quantity")
                                .hinting("")));

        assertThat(OsdiError.shape(refusal)).hasToString("""
                {"osdi:error":{"request_type":"atomic","response_code":400,"resource_status":[{"resource":"osdi:outreach",\
                "response_code":400,"error_descriptions":[\
                {"error_code":"invalid","description":"Says how it was done.","properties":["type"],"hint":"One of: email"},\
                {"error_code":"too_few","description":"A report counts at least one.","properties":["ua:quantity"],"hint":""}\
                ]}]}}""");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var refusal = OsdiRefusal.atTheDoor(403, OsdiComplaint.of("not_allowed", "This token may not do that."));

        assertThat(OsdiError.shape(refusal)).hasToString("""
                {"osdi:error":{"request_type":"atomic","response_code":403,"resource_status":[{"resource":"osdi:aep",\
                "response_code":403,"error_descriptions":[{"error_code":"not_allowed",\
                "description":"This token may not do that."}]}]}}""");
    }

    @Test
    void aFailureOfOursHasAName() {
        var refusal = OsdiRefusal.atTheDoor(
                500, OsdiComplaint.of("unexpected", "Something failed.").under("7f31a2c4"));

        assertThat(OsdiError.shape(refusal).toString())
                .endsWith("\"description\":\"Something failed.\",\"reference_code\":\"7f31a2c4\"}]}]}}");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.2S, 1", "PT1S, 1", "PT1.001S, 2", "PT59.5S, 60"})
    void nobodyIsAskedToComeTooEarly(Duration pause, String seconds) {
        assertThat(OsdiError.seconds(pause)).isEqualTo(seconds);
    }
}
