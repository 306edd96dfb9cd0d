package org.openmash;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks before anything is started whether the two ports are to be had. */
final class Ports implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Map<Integer, String> wanted = new LinkedHashMap<>();
    for (Map.Entry<String, String> port :
        Map.of("server.port", "--port", "management.server.port", "--management-port").entrySet()) {
      int number = number(event.getEnvironment(), port.getKey());
      String other = wanted.put(number, port.getValue());
      if (number > 0 && other != null) {
        throw new WrongSetting(
            "The pages and the health checks cannot share port %d; name another with --management-port."
                .formatted(number));
      }
      if (number > 0 && isTaken(number)) {
        throw taken(number, port.getValue());
      }
    }
  }

  static WrongSetting taken(int port, String option) {
    return new WrongSetting(
        "Port %d is taken by another program; stop that one, or name another port with %s."
            .formatted(port, option));
  }

  private static int number(Environment environment, String setting) {
    String value = environment.getProperty(setting, "0");
    try {
      int number = Integer.parseInt(value);
      if (number <= 65_535) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in words.
    }
    throw new WrongSetting(setting, value, "a port: a whole number up to 65535");
  }

  private static boolean isTaken(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
