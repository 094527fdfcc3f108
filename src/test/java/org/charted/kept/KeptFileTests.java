package org.charted.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is kept in a file.
 */
class KeptFileTests {

	@Test
	void bytesComeBackAsTheyWereAcrossTheParts() {
		KeptFile file = new KeptFile(20_000_000);
		List<ByteBuffer> kept = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			kept.add(file.put(("answer " + i).repeat(100_000 * (i + 1) / 5).getBytes(StandardCharsets.UTF_8)));
		}
		for (int i = 0; i < 9; i++) {
			assertThat(kept.get(i).isDirect()).isTrue();
			assertThat(StandardCharsets.UTF_8.decode(kept.get(i).duplicate()).toString())
				.isEqualTo(("answer " + i).repeat(100_000 * (i + 1) / 5));
		}
		assertThat(file.size()).isEqualTo(kept.stream().mapToInt(ByteBuffer::capacity).sum());
	}

	@Test
	void whatTheFileHasNoRoomForIsKeptInMemory() {
		KeptFile file = new KeptFile(10);
		assertThat(file.put(new byte[6]).isDirect()).isTrue();
		assertThat(file.put(new byte[6])).isEqualTo(ByteBuffer.wrap(new byte[6])).matches(ByteBuffer::hasArray);
		assertThat(file.put(new byte[4]).isDirect()).isTrue();
		assertThat(file.size()).isEqualTo(10);
	}

}
