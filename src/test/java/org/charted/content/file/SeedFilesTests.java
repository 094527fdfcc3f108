package org.charted.content.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedFilesTests {

	@TempDir
	private Path folder;

	private final List<Fault> faults = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "{a}", "[a]", "a%20b", "100%", "a#b", "a+b", "a b", "caf\u00e9" })
	void areFoundWhateverTheirFolderIsCalled(String name) throws IOException {
		Path seeds = Files.createDirectory(this.folder.resolve(name));
		write(name + "/home.md", "Text.");
		for (String location : List.of(seeds.toString(), seeds + "/", "file:" + seeds, seeds.toUri().toString())) {
			assertThat(SeedFiles.read(location, this.faults::add).texts()).as(location).containsOnlyKeys("home.md");
		}
		assertThat(this.faults).isEmpty();
	}

	@Test
	void passOverWhatSystemsAndEditorsLeaveBehind() throws IOException {
		write("home.md", "Text.");
		for (String litter : List.of(".DS_Store", "Thumbs.db", "desktop.ini", "._home.md", ".home.md.swp", "home.md~",
				"#home.md#", ".#home.md", "4913", ".gitignore", ".idea/notes.md", "~$draft.docx", ".~lock.areas.csv#",
				"__MACOSX/home.md")) {
			write(litter, "\0");
		}
		write("README.md", "caf\u00e9");
		write("guide/readme.md", "");
		assertThat(read().texts()).containsOnlyKeys("home.md");
		assertThat(read().isComplete()).isTrue();
		read().rejectUnread(this.faults::add);
		assertThat(this.faults).extracting(Fault::file).containsExactly("home.md");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void areReadBesideWhatCannotBe() throws IOException {
		write("home.md", "Text.");
		write("guide/pay.md", "Text.");
		Files.createSymbolicLink(this.folder.resolve("guide/again"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("guide/gone.md"), this.folder.resolve("nowhere"));
		Files.createSymbolicLink(this.folder.resolve("guide/zero.md"), Path.of("/dev/zero"));
		Files.createSymbolicLink(this.folder.resolve("guide/linked.md"), this.folder.resolve("home.md"));
		assertThat(read().texts()).containsOnlyKeys("home.md", "guide/pay.md", "guide/linked.md");
		assertThat(this.faults).containsExactlyInAnyOrder(
				fault("guide/again", 1, "a folder; this is a link back to a folder that it lies in. Delete the link"),
				fault("guide/gone.md", 1,
						"a file; this is a link to something that does not exist. Put the file here, or delete it"),
				fault("guide/zero.md", 1, "a file; this is a device or a connection between programs. Delete it"));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void areReadBesideOneThatFails() throws IOException {
		write("home.md", "Text.");
		Files.createSymbolicLink(this.folder.resolve("pay.md"), Path.of("/proc/self/mem"));
		SeedFiles files = read();
		assertThat(files.texts()).containsOnlyKeys("home.md");
		assertThat(files.isDamaged("pay.md")).isTrue();
		assertThat(files.isComplete()).isFalse();
		assertThat(this.faults).containsExactly(fault("pay.md", 1,
				"a file that the program may read; change its permissions, or put a copy in its place"));
	}

	@Test
	void haveAFolder() throws IOException {
		write("home.md", "Text.");
		Path empty = Files.createDirectory(this.folder.resolve("empty"));
		assertThat(List.of(" ", this.folder + "/none", this.folder + "/home.md", empty.toString(), "classpath:/none/"))
			.allSatisfy((location) -> assertThat(SeedFiles.read(location, this.faults::add).isEmpty()).isTrue());
		assertThat(this.faults).extracting(Fault::expected)
			.containsExactly("the path of a folder with seeds; the setting is empty",
					"a folder with seeds; there is no " + this.folder + "/none",
					"a folder with seeds; " + this.folder + "/home.md is a file",
					"a folder with seeds; " + empty + " holds no file",
					"a folder with seeds; classpath:/none/ holds no file");
	}

	@Test
	void areTextWhateverTheirEncodingAndLineEndings() throws IOException {
		write("a.md", "\uFEFFCafe\u0301\r\nA\rB\n");
		Files.write(this.folder.resolve("b.md"), "\uFEFFTo\u00f1o".getBytes(StandardCharsets.UTF_16LE));
		assertThat(read().texts()).containsEntry("a.md", "Caf\u00e9\nA\nB\n").containsEntry("b.md", "To\u00f1o");
		assertThat(this.faults).containsExactly(
				fault("b.md", 1, "text in UTF-8, not in UTF-16. Save the file again with the encoding \"UTF-8\""));
	}

	@Test
	void tellWhatNobodySees() throws IOException {
		write("a.md", "One\nMedical\u202e coder\u200b\n\u00ad\n");
		write("b.md", "lost \ufffd\n");
		write("c.csv", "PK\0\0");
		assertThat(read().texts()).containsEntry("a.md", "One\nMedical coder\n\n").doesNotContainKey("c.csv");
		assertThat(this.faults).containsExactly(
				fault("a.md", 2,
						"letters that can be seen; what follows \"Medical\" is \"right-to-left override\". "
								+ "Delete the word there, and type it again"),
				fault("a.md", 3,
						"letters that can be seen; the first character of the line is \"soft hyphen\". "
								+ "Delete the word there, and type it again"),
				fault("b.md", 1, "the letter that was lost; what follows \"lost\" is \"\ufffd\""),
				fault("c.csv", 1, "text; this is a file of another kind. "
						+ "Save it as plain text with the encoding \"UTF-8\""));
	}

	private SeedFiles read() {
		this.faults.clear();
		return SeedFiles.read(this.folder.toString(), this.faults::add);
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static Fault fault(String file, int line, String expected) {
		return new Fault(file, line, "file", expected);
	}

}
