// Ends the transactions of one connection: a person does not want to wait any longer.
// Parameters: connection, the mark that its transactions carry.
// Columns: transaction; one row for each that is ended.
:param connection => 'b7f8b6de-5a1c-4d1e-9a57-0f0c7f3c2a11';
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.verbgraph = $connection
TERMINATE TRANSACTIONS transactionId
YIELD transactionId AS transaction, message
RETURN transaction;
