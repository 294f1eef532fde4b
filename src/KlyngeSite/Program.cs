using KlyngeSite.Commands;

return await CommandLine.RunAsync(args);
