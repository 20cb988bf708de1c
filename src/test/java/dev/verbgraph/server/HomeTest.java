package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  private static final Path USER_HOME = Path.of("/home/ada");

  @TempDir private Path temp;

  @Test
  void isWhereVerbgraphHomeSays() {
    assertThat(
            Home.locate(
                Map.of("VERBGRAPH_HOME", "/data/graph", "XDG_DATA_HOME", "/data"), USER_HOME))
        .isEqualTo(Path.of("/data/graph"));
  }

  @Test
  void isElseInTheDataFolderOfTheUser() {
    assertThat(Home.locate(Map.of("XDG_DATA_HOME", "/data"), USER_HOME))
        .isEqualTo(Path.of("/data/verbgraph"));
    assertThat(Home.locate(Map.of("HOME", "/home/bob"), USER_HOME))
        .isEqualTo(Path.of("/home/bob/.local/share/verbgraph"));
    assertThat(Home.locate(Map.of(), USER_HOME))
        .isEqualTo(Path.of("/home/ada/.local/share/verbgraph"));
  }

  @Test
  void takesAnEmptyVariableAsUnset() {
    assertThat(Home.locate(Map.of("VERBGRAPH_HOME", "", "XDG_DATA_HOME", " "), USER_HOME))
        .isEqualTo(Path.of("/home/ada/.local/share/verbgraph"));
  }

  @Test
  void ignoresARelativeDataFolder() {
    assertThat(Home.locate(Map.of("XDG_DATA_HOME", "data"), USER_HOME))
        .isEqualTo(Path.of("/home/ada/.local/share/verbgraph"));
  }

  @Test
  void belongsToItsOwnerAlone() throws Exception {
    Home home = new Home(temp.resolve("deep/home"));
    home.create();
    home.write(home.password(), "secret");
    OwnerOnly.open(home.log()).close();

    assertThat(permissions(home.root().getParent())).isEqualTo("rwx------");
    assertThat(permissions(home.root())).isEqualTo("rwx------");
    assertThat(permissions(home.conf())).isEqualTo("rwx------");
    assertThat(permissions(home.password())).isEqualTo("rw-------");
    assertThat(permissions(home.log())).isEqualTo("rw-------");
  }

  @Test
  void isNotSharedWithOthers() throws Exception {
    Home home = new Home(temp.resolve("home"));
    home.refuseOthers();
    home.create();
    home.refuseOthers();

    for (String open : List.of("rwxrwx---", "rwx----w-")) {
      Files.setPosixFilePermissions(home.root(), PosixFilePermissions.fromString(open));
      assertThatThrownBy(home::refuseOthers)
          .as(open)
          .hasMessageContaining("others can write to it");
    }
    Files.setPosixFilePermissions(home.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
    home.refuseOthers();
  }

  @Test
  void isNotThatOfSomebodyElse() throws Exception {
    Path others = new UnixSystem().getUid() == 0 ? nobodys() : Path.of("/usr");

    assertThatThrownBy(new Home(others)::refuseOthers).hasMessageContaining("it belongs to ");
  }

  /** A folder that root, who runs the tests, gives away. */
  private Path nobodys() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("nobody's"));
    Files.setAttribute(folder, "unix:uid", 65534);
    return folder;
  }

  @Test
  void narrowsTheRightsOfAFileThatItReplaces() throws Exception {
    Home home = new Home(temp);
    Files.writeString(home.password(), "old");
    Files.setPosixFilePermissions(home.password(), PosixFilePermissions.fromString("rw-r--r--"));

    home.write(home.password(), "new");

    assertThat(permissions(home.password())).isEqualTo("rw-------");
    assertThat(home.read(home.password())).hasValue("new");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactly(home.password());
    }
  }

  @Test
  void saysThatAFileIsInTheWay() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");

    assertThatThrownBy(() -> new Home(file).create())
        .hasMessageContaining("cannot use " + file)
        .hasMessageContaining("it is not a folder")
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e -> assertThat(Wording.of(e.problem()).next()).contains("VERBGRAPH_HOME"));
  }

  @Test
  void saysWhenThereCanBeNoFolder() {
    IOException refused = new NoSuchFileException("/proc/nope");

    assertThat(Home.unusable(refused, Path.of("/proc/nope")))
        .hasMessageContaining("cannot use /proc/nope: it cannot be made there");
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
