package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    @Test
    void aServiceGetsEnoughMemoryOrAsMuchAsIsSaid() {
        assertThat(Services.memory(null)).isEqualTo("192m");
        assertThat(Services.memory("1g")).isEqualTo("1g");
    }

    @Test
    void aHouseIsForWorkWhenSomebodySaysHowMuchMemoryItGets() {
        assertThat(Services.isForWork(null)).isFalse();
        assertThat(Services.isForWork("")).isFalse();
        assertThat(Services.isForWork("768m")).isTrue();
    }

    @Test
    void theHouseIsALivingOneUnlessSomebodySaysNo() {
        assertThat(Services.isLiving(null)).isTrue();
        assertThat(Services.isLiving("")).isTrue();
        assertThat(Services.isLiving("true")).isTrue();
        assertThat(Services.isLiving(" False ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "512", "-1m", "1g -version"})
    void memoryThatIsNoAmountGetsASentence(String written) {
        assertThatThrownBy(() -> Services.memory(written)).hasMessageContaining("such as 512m");
    }
}
